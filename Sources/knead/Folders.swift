import Glibc

/// Where things are kept, after the XDG base directory specification.
enum Folders {
  /// The journal's file.
  static var journal: String { data + "/journal.sqlite" }

  /// The user's own routines.
  static var routines: String { data + "/routines" }

  /// Where sessions stand that are going on, or were cut short.
  static var sessions: String { state + "/sessions" }

  /// The user's practice timers.
  static var timers: String { configuration + "/timers" }

  /// The user's settings.
  static var settings: String { configuration + "/config.yaml" }

  /// What the user has set.
  static var configuration: String { folder("XDG_CONFIG_HOME", else: ".config") }

  /// The units of the user's own service manager.
  static var units: String { base("XDG_CONFIG_HOME", else: ".config") + "/systemd/user" }

  /// Where the sockets of running sessions are: the first is made where there is none.
  static var sockets: [String] {
    let fallback = state + "/run"
    guard let folder = variable("XDG_RUNTIME_DIR"), folder.hasPrefix("/"), access(folder, W_OK) == 0
    else {
      // Some logins do not set it, and a session of another login is there all the same.
      return [fallback, "/run/user/\(getuid())/knead"]
    }
    return [folder + "/knead", fallback]
  }

  /// What is the user's own, and private.
  static var data: String { folder("XDG_DATA_HOME", else: ".local/share") }

  /// What comes and goes.
  static var state: String { folder("XDG_STATE_HOME", else: ".local/state") }

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

/// A variable of the environment; `nil` where it is not set, or empty.
func variable(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
}

/// A path as a shell reads it: in quotes, where it holds more than plain letters.
func shellWord(_ path: String) -> String {
  let isPlain = path.allSatisfy {
    $0.isASCII && ($0.isLetter || $0.isNumber || "/._-".contains($0))
  }
  return isPlain ? path : "'" + path.replacing("'", with: "'\\''") + "'"
}
