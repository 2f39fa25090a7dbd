import Text
import ArgumentParser
import Coach
import Glibc
import Formats
import Terminal

/// The user's settings: `config.yaml` in the configuration folder. It is never written by the program.
enum OwnSettings {
  /// Reads them; without a file all is as it comes.
  static func load() throws -> Settings {
    guard access(Folders.settings, F_OK) == 0 else { return Settings() }
    let file = try readFile(Folders.settings)
    do { return try readSettings(file.text, file: file.name) } catch {
      throw Failure(.dataError, "the settings cannot be read:\n\(error)")
    }
  }
}

extension Wishes {
  /// What the settings ask of the terminal.
  init(_ settings: Settings) {
    self.init(
      mouse: settings.mouse, colours: settings.theme != .monochrome, ascii: settings.ascii,
      highContrast: settings.theme == .highContrast)
  }
}

/// `knead config`: where the settings are, and what can be set.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Show where your settings are, and what can be set.",
    discussion: "Where there are none yet, it names the commands that make the file.",
    shouldDisplay: Knead.showsAll)

  @Flag(help: "Print a file with every setting and what it means.") var template = false

  func run() throws {
    if template { return try Output.write(settingsTemplate) }
    let isThere = access(Folders.settings, F_OK) == 0
    _ = try OwnSettings.load()
    let hasFolder = access(Folders.configuration, F_OK) == 0
    let text =
      isThere
      ? "read, without mistakes"
      : "not there\n"
        + Self.way(to: Folders.settings, in: hasFolder ? nil : Folders.configuration)
    try Output.print(visible("\(Folders.settings): \(text)"))
  }

  /// The commands that make the file, and its folder where that has to be made.
  static func way(to file: String, in folder: String?) -> String {
    let first = folder.map { "  mkdir -p \(shellWord($0))\n" } ?? ""
    return "To make it:\n\(first)  knead config --template > \(shellWord(file))"
  }
}
