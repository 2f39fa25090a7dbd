import Coach
import Wording

/// An ordered list, each entry with a value on its right. A screen numbers the entries.
package struct Table: Sendable {
  /// One entry.
  package struct Row: Sendable {
    package let name: String
    package let value: String
    /// How long it takes in all, and whether that is shared by both sides; drawn to scale on a screen.
    package var length: Duration = .zero
    package var isSided = false
  }

  /// The heading; left out on screens, which number the rows.
  package let title: String
  package var rows: [Row]
}

extension Block {
  /// The steps of a routine with their times.
  static func steps(_ steps: [Step]) -> Block {
    let rows = steps.map {
      Table.Row(
        name: $0.title, value: $0.timeInWords, length: $0.length, isSided: $0.hasBothSides)
    }
    return .table(Table(title: PreviewWords.steps, rows: rows))
  }
}
