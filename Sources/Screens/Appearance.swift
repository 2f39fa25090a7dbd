package import Coach

/// What a user asks of the screen.
package struct Appearance: Hashable, Sendable {
  package let theme: Theme
  /// Whether the player's clock is drawn as large as there is room, and not in a line of text.
  package let hasLargeDigits: Bool
  /// Whether nothing but the clock may move.
  package let isStill: Bool
  /// The player's keys that the user has set, by their names.
  package let keys: [PlayerCommand: String]

  /// All as it comes, unless it is said otherwise.
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
