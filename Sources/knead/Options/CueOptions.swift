import ArgumentParser
import Coach
import Runtime

/// How a user is told things. What the command line leaves open is taken from the environment, and then
/// from the settings.
struct CueOptions: ParsableArguments {
  @Option(help: "Cue level: quiet, gentle or full ($KNEAD_CUES).")
  var cues: CueProfile?

  @Option(
    help: ArgumentHelp(
      "Voice: auto, none or a command ($KNEAD_VOICE).", valueName: "voice"))
  var voice: String?

  @Option(
    help: ArgumentHelp(
      "Run a command for each cue ($KNEAD_CUE_COMMAND).", valueName: "cmd"))
  var cueCommand: String?

  func validate() throws {
    if let problem = Settings.problem(in: host.environment) { throw ValidationError(problem) }
  }

  /// What the command line says of it, by the names of the settings.
  var settings: [String: String] {
    let words = [
      (Setting.cues, cues?.rawValue), (Setting.voice, voice), (Setting.cueCommand, cueCommand),
    ]
    return words.reduce(into: [:]) { $0[$1.0.name] = $1.1 }
  }
}

extension CueProfile: ExpressibleByArgument {}
