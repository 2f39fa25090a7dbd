import Canvas
package import Coach
package import Platform
import Terminal

extension DrawingStyle {
  /// What the user's locale can show.
  package static func of(_ environment: Environment) -> DrawingStyle {
    TerminalProfile(environment).adoptTextEncoding() ? .unicode : .ascii
  }
}

extension Plot.Style {
  /// How fine a terminal can draw.
  static func of(_ profile: TerminalProfile, isUTF8: Bool) -> Plot.Style {
    isUTF8 && profile.hasFineGlyphs ? .braille : .marks
  }
}
