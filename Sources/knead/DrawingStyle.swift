import Coach
import Glibc
import Terminal

extension DrawingStyle {
  /// What the user's locale can show.
  static var ofEnvironment: DrawingStyle {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    let chosen = names.compactMap { name in getenv(name).map { (name, String(cString: $0)) } }
    return adoptTextEncoding(from: Dictionary(uniqueKeysWithValues: chosen)) ? .unicode : .ascii
  }
}
