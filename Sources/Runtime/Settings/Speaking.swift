package import Cues
import Platform

/// Who speaks, or why nobody does.
package enum Speaking: Hashable {
  case voice(Voice)
  /// Nobody, for a reason that is told in the middle of a sentence.
  case nobody(why: String)

  /// What was chosen comes first; by itself only a program of this machine speaks, and not over ssh: its
  /// loudspeaker is not where the user is. `path` has the folders to look in.
  package init(
    option: String?, variable: String?, setting: String?, isRemote: Bool, path: String
  ) {
    switch option ?? variable ?? setting ?? "auto" {
    case "none":
      let place =
        option != nil ? "--voice" : variable != nil ? "KNEAD_VOICE" : "voice in your settings"
      self = .nobody(why: "\(place) is set to none")
    case "auto" where isRemote:
      self = .nobody(why: "none is chosen automatically over ssh; choose one with --voice")
    case "auto":
      self =
        Voice.find(path: path).map(Speaking.voice)
        ?? .nobody(why: "neither spd-say nor espeak-ng was found; install one, or use --voice")
    case "spd-say": self = .voice(.speechDispatcher)
    case "espeak-ng": self = .voice(.espeak)
    case let command: self = .voice(.command(command))
    }
  }
}
