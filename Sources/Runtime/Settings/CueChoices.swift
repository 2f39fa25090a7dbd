package import Coach
package import Cues
import Platform

/// How the command line says that a user is told things. What it leaves open is taken from the
/// environment, and then from the settings.
package struct CueChoices: Sendable {
  private let cues: CueProfile?
  private let voice: String?
  private let command: String?

  package init(cues: CueProfile?, voice: String?, command: String?) {
    self.cues = cues
    self.voice = voice
    self.command = command
  }

  /// How much is told; `nil` leaves it to the routine.
  package func profile(_ settings: Settings) -> CueProfile? {
    cues ?? variable("KNEAD_CUES").flatMap(CueProfile.init) ?? settings.cues
  }

  /// The user's own command for each cue.
  package func command(_ settings: Settings) -> String? {
    command ?? variable("KNEAD_CUE_COMMAND") ?? settings.cueCommand
  }

  /// Who speaks, or why nobody does.
  package func speaking(_ settings: Settings) -> Speaking {
    Speaking(
      option: voice, variable: variable("KNEAD_VOICE"), setting: settings.voice,
      isRemote: variable("SSH_CONNECTION") != nil,
      path: variable("PATH") ?? "/usr/local/bin:/usr/bin:/bin")
  }

  /// Who speaks; `nil` where nobody does.
  package func speaker(_ settings: Settings) -> Voice? {
    switch speaking(settings) {
    case .voice(let voice): voice
    case .nobody: nil
    }
  }
}
