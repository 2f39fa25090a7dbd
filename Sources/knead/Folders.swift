import Glibc

/// Where things are kept, after the XDG base directory specification.
enum Folders {
  /// The journal's file.
  static var journal: String { data + "/journal.sqlite" }

  /// The user's own routines.
  static var routines: String { data + "/routines" }

  private static var data: String {
    if let folder = variable("XDG_DATA_HOME"), folder.hasPrefix("/") { return folder + "/knead" }
    return home + "/.local/share/knead"
  }

  private static var home: String {
    if let home = variable("HOME"), home.hasPrefix("/") { return home }
    guard let entry = getpwuid(getuid()) else { return "/" }
    return String(cString: entry.pointee.pw_dir)
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
