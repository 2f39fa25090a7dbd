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
