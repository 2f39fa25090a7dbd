/// A diary entry that belongs to no session.
package struct DiaryEntry: Hashable, Sendable {
  /// Back pain, 0-10; `nil` if not given.
  package let pain: Int?
  /// Where it hurts, as choice ids of the check-in question.
  package let places: [String]
  /// How well the user's activities go.
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
