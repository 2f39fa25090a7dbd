package import Coach
package import Cues
package import Platform

/// How the command line says that a user is told things. What it leaves open is taken from the
/// environment, and then from the settings.
package struct CueChoices: Sendable {
  private let cues: CueProfile?
  private let voice: String?
  private let command: String?
  private let environment: Environment
  /// Whether the user sits at another machine.
  private let isRemote: Bool

  package init(
    cues: CueProfile?, voice: String?, command: String?, environment: Environment, isRemote: Bool
  ) {
    self.environment = environment
    self.isRemote = isRemote
    self.cues = cues
    self.voice = voice
    self.command = command
  }

  /// How much is told; `nil` leaves it to the routine.
  package func profile(_ settings: Settings) -> CueProfile? {
    cues ?? environment["KNEAD_CUES"].flatMap(CueProfile.init) ?? settings.cues
  }

  /// The user's own command for each cue.
  package func command(_ settings: Settings) -> String? {
    command ?? environment["KNEAD_CUE_COMMAND"] ?? settings.cueCommand
  }

  /// Who speaks, or why nobody does.
  package func speaking(_ settings: Settings) -> Speaking {
    Speaking(
      option: voice, variable: environment["KNEAD_VOICE"], setting: settings.voice,
      isRemote: isRemote,
      path: environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin")
  }

  /// Who speaks; `nil` where nobody does.
  package func speaker(_ settings: Settings) -> Voice? {
    switch speaking(settings) {
    case .voice(let voice): voice
    case .nobody: nil
    }
  }
}
