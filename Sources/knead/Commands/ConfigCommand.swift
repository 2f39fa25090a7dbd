import ArgumentParser
import Formats
import Glibc
import Platform
import Runtime
import Text

/// `knead config`: where the settings are, and what can be set.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Show your settings, or print a file with all of them.",
    discussion: "Where there are none yet, it names the commands that make the file.")

  @Flag(help: "Print a file with every setting and what it means.") var template = false

  func run() throws {
    if template { return try host.output.write(settingsTemplate) }
    let isThere = access(host.folders.settings, F_OK) == 0
    _ = try OwnSettings.load(from: host.folders)
    let hasFolder = access(host.folders.configuration, F_OK) == 0
    let text =
      isThere
      ? "read, without mistakes"
      : "not there\n"
        + Self.way(to: host.folders.settings, in: hasFolder ? nil : host.folders.configuration)
    try host.output.print(visible("\(host.folders.settings): \(text)"))
  }

  /// The commands that make the file, and its folder where that has to be made.
  static func way(to file: String, in folder: String?) -> String {
    let first = folder.map { "  mkdir -p \(shellWord($0))\n" } ?? ""
    return "To make it:\n\(first)  knead config --template > \(shellWord(file))"
  }
}
