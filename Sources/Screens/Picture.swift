import Text
import Canvas
import Wording

/// A text drawing beside a list, whose parts can be lit and clicked like the list's choices.
struct Picture {
  /// A part of the drawing: some columns of a row, and the choice they belong to.
  struct Part {
    let item: Int
    let row: Int
    let columns: Range<Int>
  }

  let lines: [String]
  let parts: [Part]
  /// The lit choices, and what their being lit means.
  let lit: Set<Int>
  let litRole: Theme.Role
  /// The focused choice.
  let focus: Int
  /// A line below the drawing.
  let legend: String

  var width: Int { max(TextWidth.columns(legend), lines.map { TextWidth.columns($0) }.max() ?? 0) }
  var height: Int { lines.count + 1 }

  /// The fewest columns beside a picture: the longest place with its box.
  private static let leastBeside = 36

  /// The columns of `width` left for text beside the picture; all of them if it does not fit.
  func columnsBeside(_ width: Int) -> Int {
    let left = width - self.width - 4
    return left >= Self.leastBeside ? left : width
  }

  func draw(_ frame: inout Frame, at origin: Point, _ theme: Theme) {
    for (index, line) in lines.enumerated() {
      frame.write(line, at: origin.column, origin.row + index)
    }
    for part in parts where lit.contains(part.item) || part.item == focus {
      frame.fill(
        lit.contains(part.item) ? "▓" : "░", from: origin.column + part.columns.lowerBound,
        to: origin.column + part.columns.upperBound, origin.row + part.row,
        style: theme[lit.contains(part.item) ? litRole : .accent])
    }
    frame.write(legend, at: origin.column, origin.row + lines.count, style: theme[.quiet])
  }

  /// Returns the choice whose part is at a point in the drawing.
  func item(at point: Point) -> Int? {
    parts.first { $0.row == point.row && $0.columns.contains(point.column) }?.item
  }
}
