import Canvas
package import Coach
package import Platform
import Terminal

extension DrawingStyle {
  /// The style supported by the user's locale.
  package static func of(_ environment: Environment) -> DrawingStyle {
    TerminalProfile(environment).adoptTextEncoding() ? .unicode : .ascii
  }
}

extension Plot.Style {
  /// The finest plot style the terminal can draw.
  static func of(_ profile: TerminalProfile, isUTF8: Bool) -> Plot.Style {
    isUTF8 && profile.hasFineGlyphs ? .braille : .marks
  }
}
