package import Coach
import Terminal

extension DrawingStyle {
  /// The style of drawings that are printed: what the user's locale and the terminal's font can
  /// show, unless the settings say otherwise. Settings with a mistake don't keep anything from being
  /// printed.
  package static func of(_ host: Host) -> DrawingStyle {
    let ascii = (try? Settings.load([:], host))?.ascii
    let profile = TerminalProfile(host.environment)
    guard profile.adoptTextEncoding(ascii: ascii == true) else { return .ascii }
    return profile.hasFineGlyphs || ascii == false ? .unicode : .ascii
  }
}
