import Canvas
import Coach
import Text

/// Where the parts of the player stand: one value for a size and a session, so that nothing but the
/// clock, the breath and the track moves while someone lies on the floor.
struct PlayerLayout: Hashable {
  /// What a session needs, over all its steps.
  struct Needs {
    /// The longest clock: `0:00`, `00:00` or `000:00`.
    let clock: String
    /// The rows of the longest warning of a step, by the columns of the text.
    let warning: (Int) -> Int
    /// Whether there are drawings, instructions, and a large clock.
    let hasDrawings: Bool
    let hasWords: Bool
    let hasLargeDigits: Bool
  }

  /// How the head and the clock are arranged.
  enum Shape: Hashable {
    /// Title, track and step each in a row, the side above the clock, the breath below it.
    case tall
    /// Title and step in one row, the side and the breath beside the clock.
    case short
    /// Step and side in one row, the clock below them, for screens smaller than 40×11.
    case tiny
  }

  /// The columns of a drawing with its gaps, and the most columns of text: as many as are easy to
  /// read.
  static let drawingColumns = Figure.widest + 2
  static let widestText = 74
  /// The rows for drawings.
  static let drawingRows = Figure.highest

  let shape: Shape
  /// The shape of the digits; `nil` if the clock is a line of text.
  var digits: BigDigits?
  /// The first cell of the clock, and its columns.
  var clock = Point(column: 0, row: 0)
  var clockColumns = 0
  /// The row of the side, and of the breath or the state of the clock; `nil` if there is none.
  var side: Int?
  var pulse: Int?
  /// The first cell and the columns of what stands beside the clock, if that is where the side is.
  var beside: Range<Int>?
  /// The columns of the side and the breath: above and below the clock, or beside it.
  var aroundClock: Range<Int> { beside ?? clock.column..<(clock.column + clockColumns) }
  /// The first column of the text, its columns, and its rows.
  var left: Int
  var width: Int
  var text: Range<Int>
  /// The row of what comes next, and the column at which its right end is.
  var next: Int
  var right: Int
  /// The first cell of the drawings, and of the list of steps; `nil` if there is no room for them.
  var drawing: Point?
  var list: Point?
  /// The columns and rows of the list of steps.
  var listSize = Size(width: 0, height: 0)

  /// Lays out a screen of this size.
  init(_ size: Size, _ needs: Needs) {
    if size.width >= 40, size.height >= 18 {
      self.init(tall: size, needs)
    } else if size.width >= 40, size.height >= 11 {
      self.init(short: size, needs)
    } else {
      self.init(tiny: size, needs)
    }
  }

  init(_ shape: Shape, left: Int, width: Int, next: Int, right: Int) {
    self.shape = shape
    self.left = left
    self.width = max(1, width)
    self.next = next
    self.right = right
    text = next..<next
  }

  /// The first of some shapes of digits that fits, at least as wide as the longest clock and as high
  /// as the rows left beside the others; `nil` if none does.
  static func fitting(
    _ shapes: [BigDigits], _ needs: Needs, columns: Int, rows: Int
  ) -> BigDigits? {
    guard needs.hasLargeDigits else { return nil }
    return shapes.first { $0.width(needs.clock) <= columns && $0.height <= rows }
  }

  /// A warning is always whole, with a row for what to do.
  func leastText(_ needs: Needs) -> Int { max(2, needs.warning(width) + 1) }
}
