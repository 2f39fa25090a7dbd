/// A line of the diary that belongs to no session.
package struct DiaryEntry: Hashable, Sendable {
  /// Back pain, 0-10; `nil` where it was not told.
  package let pain: Int?
  /// Where it hurts: ids of the choices of the check-in's question.
  package let places: [String]
  /// How the user's own activities go.
  package let activities: [Activity]
  package let note: String

  package init(
    pain: Int? = nil, places: [String] = [], activities: [Activity] = [], note: String = ""
  ) {
    self.pain = pain
    self.places = places
    self.activities = activities
    self.note = note
  }
}

/// Something the user wants to be able to do, in their own words, and how it goes: 0, not at all, to
/// 10, as before the back hurt (clinical.md, E.9: up to three, chosen by the user).
package struct Activity: Hashable, Sendable {
  /// How many a user names.
  package static let most = 3

  package var name: String
  package var score: Int

  package init(name: String, score: Int) {
    self.name = name
    self.score = score
  }
}
