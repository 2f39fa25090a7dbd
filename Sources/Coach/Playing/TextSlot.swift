/// The room that the player has for the words of a step on a screen of 80×24, where nothing moves
/// for a longer line. The linter counts with it; a test holds the layout to it.
package enum TextSlot {
  /// The fewest rows for the instruction, a remark and the warning together.
  package static let rows = 5
  /// The columns that the bar beside a warning takes.
  package static let bar = 2
  /// The rows that are kept for remarks, so that they begin in the same row.
  package static let remark = 2

  /// The columns, of which drawings take some.
  package static func columns(hasDrawings: Bool) -> Int { hasDrawings ? 49 : 74 }
}
