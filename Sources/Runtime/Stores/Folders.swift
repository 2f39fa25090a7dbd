import Glibc
import Platform

/// Where things are kept, after the XDG base directory specification.
package enum Folders {
  /// The journal's file.
  package static var journal: String { data + "/journal.sqlite" }

  /// The user's own routines.
  package static var routines: String { data + "/routines" }

  /// Where sessions stand that are going on, or were cut short.
  package static var sessions: String { state + "/sessions" }

  /// The user's practice timers.
  package static var timers: String { configuration + "/timers" }

  /// The user's settings.
  package static var settings: String { configuration + "/config.yaml" }

  /// What the user has set.
  package static var configuration: String { folder("XDG_CONFIG_HOME", else: ".config") }

  /// The units of the user's own service manager.
  package static var units: String { base("XDG_CONFIG_HOME", else: ".config") + "/systemd/user" }

  /// Where the sockets of running sessions are: the first is made where there is none.
  package static var sockets: [String] {
    let fallback = state + "/run"
    guard let folder = variable("XDG_RUNTIME_DIR"), folder.hasPrefix("/"), access(folder, W_OK) == 0
    else {
      // Some logins do not set it, and a session of another login is there all the same.
      return [fallback, "/run/user/\(getuid())/knead"]
    }
    return [folder + "/knead", fallback]
  }

  /// What is the user's own, and private.
  package static var data: String { folder("XDG_DATA_HOME", else: ".local/share") }

  /// What comes and goes.
  package static var state: String { folder("XDG_STATE_HOME", else: ".local/state") }

  private static func folder(_ name: String, else path: String) -> String {
    base(name, else: path) + "/knead"
  }

  private static func base(_ name: String, else path: String) -> String {
    if let folder = variable(name), folder.hasPrefix("/") { return folder }
    return home + "/" + path
  }

  private static var home: String {
    if let home = variable("HOME"), home.hasPrefix("/") { return home }
    guard let entry = getpwuid(getuid()) else { return "/" }
    return String(cString: entry.pointee.pw_dir)
  }
}
