import Coach
import Text
import Wording

/// A body seen from one side, above the names of its sides.
///
/// The drawing stands in the middle of a fixed number of columns, so that a view from behind and one
/// from the front, which have their names the other way round, stand at the same place.
struct BodyView {
  /// The columns of a view: the two names, and the gap between them in the middle.
  static let width = 23
  private static let gap = 3
  /// The columns between two views.
  static let between = 4

  let map: BodyMap
  /// The lines of the drawing, in the middle.
  let lines: [String]
  private let indent: Int

  init(map: BodyMap, style: DrawingStyle) {
    self.map = map
    let drawn = map.figure.lines(style)
    let indent = max(0, (Self.width - (drawn.map(\.count).max() ?? 0)) / 2)
    lines = drawn.map { String(repeating: " ", count: indent) + $0 }
    self.indent = indent
  }

  /// The names of the sides, next to the gap in the middle.
  var sides: String {
    let half = (Self.width - Self.gap) / 2
    return BodyWords.yours(map.left).padded(to: half, atStart: true)
      + String(repeating: " ", count: Self.gap) + BodyWords.yours(map.left.other)
  }

  /// These cells of the map as parts that belong to a choice.
  func parts(_ cells: [BodyMap.Cell], of item: Int) -> [Picture.Part] {
    cells.map { Picture.Part(item: item, row: $0.row, column: $0.column + indent) }
  }
}
