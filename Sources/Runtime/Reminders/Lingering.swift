import Platform
import Glibc
import Wording

/// Whether this user's services keep running after logout.
package enum Lingering {
  /// A sentence that explains it.
  package static var text: String {
    ReminderWords.whenTheyCome(isLingering: isOn)
  }

  /// logind keeps an empty file for each user with lingering enabled.
  private static var isOn: Bool {
    guard let entry = getpwuid(getuid()) else { return false }
    let name = String(cString: entry.pointee.pw_name)
    return Files.exists("/var/lib/systemd/linger/\(name)")
  }
}
