/// A list of short points.
package struct Bullets: Sendable {
  /// What stands before each.
  package enum Mark: Sendable { case point, question, none }

  /// What the list is of; `nil` where that is plain.
  package var lead: String?
  package var leadRole = Role.plain
  package let items: [String]
  package var role = Role.plain
  package var mark = Mark.point
}
