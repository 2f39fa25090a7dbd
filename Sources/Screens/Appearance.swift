package import Coach

/// The user's display settings.
package struct Appearance: Hashable, Sendable {
  package let theme: Theme
  /// Whether the player's clock is drawn as large as fits, rather than as a line of text.
  package let hasLargeDigits: Bool
  /// Whether all motion except the clock is turned off.
  package let isStill: Bool
  /// The user's own key for each player command, by key name.
  package let keys: [PlayerCommand: String]

  /// Creates the settings; with no arguments, the defaults.
  package init(
    theme: Theme = .standard, hasLargeDigits: Bool = true, isStill: Bool = false,
    keys: [PlayerCommand: String] = [:]
  ) {
    self.theme = theme
    self.hasLargeDigits = hasLargeDigits
    self.isStill = isStill
    self.keys = keys
  }
}
