import Glibc
package import Platform

/// The program's folders, as defined by the XDG base directory specification.
package struct Folders: Sendable {
  private let environment: Environment

  package init(_ environment: Environment) { self.environment = environment }

  /// The path of the journal.
  package var journal: String { data + "/journal.sqlite" }

  /// The user's own routines.
  package var routines: String { data + "/routines" }

  /// Checkpoints of running and unfinished sessions.
  package var sessions: String { state + "/sessions" }

  /// The check-in that was left in the middle.
  package var checkIn: String { state + "/check-in.json" }

  /// The user's practice timers.
  package var timers: String { configuration + "/timers" }

  /// The user's settings.
  package var settings: String { configuration + "/config.yaml" }

  /// The user's configuration.
  package var configuration: String { folder("XDG_CONFIG_HOME", else: ".config") }

  /// The user's systemd units.
  package var units: String { base("XDG_CONFIG_HOME", else: ".config") + "/systemd/user" }

  /// Folders with the sockets of running sessions; the first is created if there is none.
  package var sockets: [String] {
    let fallback = state + "/run"
    guard let folder = environment["XDG_RUNTIME_DIR"], folder.hasPrefix("/"),
      Files.canWrite(folder)
    else {
      // Some logins don't set it, but another login's session may still be in the usual place.
      return [fallback, "/run/user/\(getuid())/knead"]
    }
    return [folder + "/knead", fallback]
  }

  /// The user's private data.
  package var data: String { folder("XDG_DATA_HOME", else: ".local/share") }

  /// Transient state, such as checkpoints.
  package var state: String { folder("XDG_STATE_HOME", else: ".local/state") }

  private func folder(_ name: String, else path: String) -> String {
    base(name, else: path) + "/knead"
  }

  private func base(_ name: String, else path: String) -> String {
    if let folder = environment[name], folder.hasPrefix("/") { return folder }
    return home + "/" + path
  }

  /// The user's home folder.
  package var home: String {
    if let home = environment["HOME"], home.hasPrefix("/") { return home }
    guard let entry = getpwuid(getuid()) else { return "/" }
    return String(cString: entry.pointee.pw_dir)
  }
}
