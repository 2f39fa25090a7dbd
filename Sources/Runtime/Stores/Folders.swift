import Glibc
package import Platform

/// Where things are kept, after the XDG base directory specification.
package struct Folders: Sendable {
  private let environment: Environment

  package init(_ environment: Environment) { self.environment = environment }

  /// The journal's file.
  package var journal: String { data + "/journal.sqlite" }

  /// The user's own routines.
  package var routines: String { data + "/routines" }

  /// Where sessions stand that are going on, or were cut short.
  package var sessions: String { state + "/sessions" }

  /// The user's practice timers.
  package var timers: String { configuration + "/timers" }

  /// The user's settings.
  package var settings: String { configuration + "/config.yaml" }

  /// What the user has set.
  package var configuration: String { folder("XDG_CONFIG_HOME", else: ".config") }

  /// The units of the user's own service manager.
  package var units: String { base("XDG_CONFIG_HOME", else: ".config") + "/systemd/user" }

  /// Where the sockets of running sessions are: the first is made where there is none.
  package var sockets: [String] {
    let fallback = state + "/run"
    guard let folder = environment["XDG_RUNTIME_DIR"], folder.hasPrefix("/"),
      Files.canWrite(folder)
    else {
      // Some logins do not set it, and a session of another login is there all the same.
      return [fallback, "/run/user/\(getuid())/knead"]
    }
    return [folder + "/knead", fallback]
  }

  /// What is the user's own, and private.
  package var data: String { folder("XDG_DATA_HOME", else: ".local/share") }

  /// What comes and goes.
  package var state: String { folder("XDG_STATE_HOME", else: ".local/state") }

  private func folder(_ name: String, else path: String) -> String {
    base(name, else: path) + "/knead"
  }

  private func base(_ name: String, else path: String) -> String {
    if let folder = environment[name], folder.hasPrefix("/") { return folder }
    return home + "/" + path
  }

  private var home: String {
    if let home = environment["HOME"], home.hasPrefix("/") { return home }
    guard let entry = getpwuid(getuid()) else { return "/" }
    return String(cString: entry.pointee.pw_dir)
  }
}
