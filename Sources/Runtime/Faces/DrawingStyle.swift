import Canvas
package import Coach
import Glibc
import Platform
import Terminal

extension DrawingStyle {
  /// What the user's locale can show.
  package static var ofEnvironment: DrawingStyle {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    let chosen = names.compactMap { name in getenv(name).map { (name, String(cString: $0)) } }
    return adoptTextEncoding(from: Dictionary(uniqueKeysWithValues: chosen)) ? .unicode : .ascii
  }
}

extension Plot.Style {
  /// How fine the terminal can draw: the fonts of a Linux console have no Braille.
  static func ofEnvironment(isUTF8: Bool) -> Plot.Style {
    let type = variable("TERM") ?? ""
    let isCoarse = ["linux", "vt", "cons"].contains { type.hasPrefix($0) }
    return isUTF8 && !isCoarse ? .braille : .marks
  }
}
