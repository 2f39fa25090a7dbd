import Platform
import Glibc
import Wording

/// Whether this user's services run while the user is not logged in.
package enum Lingering {
  /// A sentence on it.
  package static var text: String {
    ReminderWords.whenTheyCome(isLingering: isOn)
  }

  /// logind keeps an empty file for each user who has it.
  private static var isOn: Bool {
    guard let entry = getpwuid(getuid()) else { return false }
    let name = String(cString: entry.pointee.pw_name)
    return Files.exists("/var/lib/systemd/linger/\(name)")
  }
}
