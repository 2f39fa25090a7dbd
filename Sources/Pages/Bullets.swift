/// A list of short points.
package struct Bullets: Sendable {
  /// The mark before each point.
  package enum Mark: Sendable { case point, question, none }

  /// The heading of the list; `nil` if it needs none.
  package var lead: String?
  package var leadRole = Role.plain
  package let items: [String]
  package var role = Role.plain
  package var mark = Mark.point
}
