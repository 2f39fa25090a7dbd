import ArgumentParser
import Coach
import Runtime

/// Options for cues. Values missing on the command line come from the environment, then from the
/// settings file.
struct CueOptions: ParsableArguments {
  @Option(help: "Cue level: quiet, gentle or full ($KNEAD_CUES).")
  var cues: CueProfile?

  @Option(
    help: ArgumentHelp(
      "Voice: auto, none or a command ($KNEAD_VOICE).", valueName: "voice"))
  var voice: String?

  @Option(
    help: ArgumentHelp(
      "Run a command at each cue ($KNEAD_CUE_COMMAND).", valueName: "cmd"))
  var cueCommand: String?

  func validate() throws {
    if let problem = Settings.problem(in: host.environment) { throw ValidationError(problem) }
  }

  /// The command-line values, by setting name.
  var settings: [String: String] {
    let words = [
      (Setting.cues, cues?.rawValue), (Setting.voice, voice), (Setting.cueCommand, cueCommand),
    ]
    return words.reduce(into: [:]) { $0[$1.0.name] = $1.1 }
  }
}

extension CueProfile: ExpressibleByArgument {}
