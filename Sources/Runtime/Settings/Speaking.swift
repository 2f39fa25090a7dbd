package import Cues
import Wording

/// The voice in use, or why there is none.
package enum Speaking: Hashable {
  case voice(Voice)
  /// No voice; the reason is phrased to fit mid-sentence.
  case nobody(why: String)

  /// By default only a program on this machine speaks, and not over ssh: the user can't hear its
  /// loudspeaker. `place` is where the voice was set; `path` lists the folders to search.
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

  /// The voice; `nil` if there is none.
  var voice: Voice? {
    switch self {
    case .voice(let voice): voice
    case .nobody: nil
    }
  }
}
