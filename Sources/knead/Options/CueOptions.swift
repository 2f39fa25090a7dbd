import ArgumentParser
import Coach
import Runtime
import Terminal

/// How a user is told things. What the command line leaves open is taken from the environment.
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
    if let word = host.environment["KNEAD_CUES"], CueProfile(rawValue: word) == nil {
      throw ValidationError("KNEAD_CUES is \(word): set it to quiet, gentle or full")
    }
  }

  /// What the command line says of it.
  var choices: CueChoices {
    CueChoices(
      cues: cues, voice: voice, command: cueCommand, environment: host.environment,
      isRemote: TerminalProfile(host.environment).isRemote)
  }
}

extension CueProfile: ExpressibleByArgument {}
