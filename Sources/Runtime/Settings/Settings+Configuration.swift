package import Cues
import Flow

extension Settings {
  /// What the application is to know of them, with the minutes there are for a routine.
  func configuration(availableMinutes: Int?) -> Flow.Configuration {
    Flow.Configuration(profile: cues, availableMinutes: availableMinutes, ownTools: tools)
  }

  /// Who speaks, or why nobody does. `isRemote` is whether the user sits at another machine.
  package func speaking(_ host: Host, isRemote: Bool) -> Speaking {
    speaking(
      path: host.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin", isRemote: isRemote)
  }

  /// Who speaks, of the programs in the folders of a path.
  package func speaking(path: String, isRemote: Bool) -> Speaking {
    Speaking(voice, chosenBy: place(of: .voice), isRemote: isRemote, path: path)
  }

  /// How the user is told things. `isRemote` is whether they sit at another machine.
  package func cueSettings(_ host: Host, isRemote: Bool) -> CueSettings {
    CueSettings(voice: speaking(host, isRemote: isRemote).voice, command: cueCommand)
  }
}
