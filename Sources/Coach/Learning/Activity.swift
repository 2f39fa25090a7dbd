/// Something the user wants to be able to do, in their own words, and how well it goes: from 0, not
/// at all, to 10, as before the back pain (clinical.md, E.9: up to three, chosen by the user).
package struct Activity: Hashable, Sendable {
  /// The most activities a user can name.
  package static let most = 3
  /// The longest name, in characters.
  package static let longestName = 60

  package var name: String
  package var score: Int

  package init(name: String, score: Int) {
    self.name = name
    self.score = score
  }
}
