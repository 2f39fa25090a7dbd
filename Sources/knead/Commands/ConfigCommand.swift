import ArgumentParser
import Formats
import Platform
import Runtime
import Text

/// `knead config`: shows the settings file and the available settings.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Check your settings file, or print a template.",
    discussion: "If you have no settings file yet, the command shows how to create one.")

  @Flag(help: "Print a settings file that explains every setting.") var template = false
  @Flag(
    help: ArgumentHelp(
      "Print the environment variables for the manual page.", visibility: .hidden))
  var variables = false

  func run() throws {
    if template { return try host.output.write(Settings.template) }
    if variables { return try host.output.write(Settings.variables) }
    let isThere = Files.exists(host.folders.settings)
    _ = try Settings.load([:], host)
    let hasFolder = Files.exists(host.folders.configuration)
    let text =
      isThere
      ? "no errors found"
      : "not found\n"
        + Self.way(to: host.folders.settings, in: hasFolder ? nil : host.folders.configuration)
    try host.output.print(visible("\(host.folders.settings): \(text)"))
  }

  /// The commands that create the file, and its folder if needed.
  static func way(to file: String, in folder: String?) -> String {
    let first = folder.map { "  mkdir -p \(shellWord($0))\n" } ?? ""
    return "To create it, run:\n\(first)  knead config --template > \(shellWord(file))"
  }
}
