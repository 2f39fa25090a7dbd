package import Cues
import Wording

/// Who speaks, or why nobody does.
package enum Speaking: Hashable {
  case voice(Voice)
  /// Nobody, for a reason that is told in the middle of a sentence.
  case nobody(why: String)

  /// By itself only a program of this machine speaks, and not over ssh: its loudspeaker is not where the
  /// user is. `place` is where the word was set, and `path` has the folders to look in.
  package init(_ word: String, chosenBy place: String?, isRemote: Bool, path: String) {
    switch word {
    case "none": self = .nobody(why: SettingWords.isNone(place ?? ""))
    case "auto" where isRemote: self = .nobody(why: SettingWords.noVoiceOverSSH)
    case "auto":
      self =
        Voice.find(path: path).map(Speaking.voice) ?? .nobody(why: SettingWords.noVoiceFound)
    case "spd-say": self = .voice(.speechDispatcher)
    case "espeak-ng": self = .voice(.espeak)
    case let command: self = .voice(.command(command))
    }
  }

  /// Who speaks; `nil` where nobody does.
  var voice: Voice? {
    switch self {
    case .voice(let voice): voice
    case .nobody: nil
    }
  }
}
