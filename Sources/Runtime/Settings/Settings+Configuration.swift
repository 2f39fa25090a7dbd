package import Cues
import Flow

extension Settings {
  /// The settings that affect the flow, with the minutes available for a routine.
  func configuration(availableMinutes: Int?, isRehearsal: Bool) -> Flow.Configuration {
    Flow.Configuration(
      profile: cues, availableMinutes: availableMinutes, ownTools: tools, isRehearsal: isRehearsal)
  }

  /// The voice to use, or why there is none. `isRemote` is whether the user is at another machine.
  package func speaking(_ host: Host, isRemote: Bool) -> Speaking {
    speaking(
      path: host.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin", isRemote: isRemote)
  }

  /// The voice to use, looked up in the folders of `path`.
  package func speaking(path: String, isRemote: Bool) -> Speaking {
    Speaking(voice, chosenBy: place(of: .voice), isRemote: isRemote, path: path)
  }

  /// The settings for cues. `isRemote` is whether the user is at another machine.
  package func cueSettings(_ host: Host, isRemote: Bool) -> CueSettings {
    CueSettings(voice: speaking(host, isRemote: isRemote).voice, command: cueCommand)
  }
}
