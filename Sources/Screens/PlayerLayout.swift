import Canvas
import Coach
import Text

/// Where the parts of the player stand between head and foot: one value for a size and a session, so
/// that nothing but the digits themselves moves while someone lies on the floor.
struct PlayerLayout: Hashable {
  /// What a session needs, over all its steps.
  struct Needs {
    /// The longest clock, in characters: 5, or 6 from 100 minutes up.
    let clock: Int
    /// The rows of the longest warning of a step, by the columns of the text.
    let warning: (Int) -> Int
    /// The rows of the highest drawing; 0 without any.
    let drawing: Int
    /// Whether the clock is drawn, rather than a line of text.
    let hasLargeDigits: Bool
  }

  /// The columns that a drawing takes beside the text, including the gap before it.
  private static let drawingColumns = Figure.widest + 3
  /// The fewest columns of text beside a drawing.
  private static let leastText = 48
  /// The rows of text that are enough for nearly every step.
  private static let usualText = 6

  /// The columns left of the drawings; all of them without any.
  let columns: Int
  /// Whether drawings stand beside the text.
  let hasDrawings: Bool
  /// The columns of the text.
  let width: Int
  /// The scale of the digits; 0 if the clock is a line of text.
  let scale: Int
  /// The first row of the clock.
  let clock: Int
  /// The row of the breath; `nil` if there is none to spare.
  let breath: Int?
  /// The rows of the text.
  let text: Range<Int>
  /// The row of what comes next.
  let next: Int

  /// Lays out the rows from `top` to `bottom` of a screen this wide.
  init(width all: Int, rows: Range<Int>, _ needs: Needs) {
    let beside = all - Self.drawingColumns
    hasDrawings = needs.drawing > 0 && beside >= Self.leastText && needs.drawing <= rows.count
    columns = hasDrawings ? beside : all
    width = min(columns - 2, 96)
    // A warning is always whole, with a row for what to do.
    let least = max(2, needs.warning(width) + 1)
    scale = needs.hasLargeDigits ? Self.scale(needs.clock, columns, rows.count, least) : 0
    let digits = scale == 0 ? 1 : scale * BigDigits.rows
    var spare = rows.count - digits - 1 - least
    func take(_ wanted: Int) -> Int {
      let taken = max(0, min(spare, wanted))
      spare -= taken
      return taken
    }
    let more = take(4 - least)
    let hasBreath = take(1) == 1
    let gaps = (take(1), take(1))
    // Beside a line of text for the clock, the words have all the room.
    let height = least + more + take(scale == 0 ? spare : Self.usualText - least - more)
    next = rows.upperBound - 1
    text = (next - gaps.1 - height)..<(next - gaps.1)
    breath = hasBreath ? text.lowerBound - 1 - gaps.0 : nil
    clock = rows.lowerBound + (scale == 0 ? 0 : spare / 2)
  }

  /// The largest scale that leaves the text enough rows; 0 if not even the smallest does.
  private static func scale(_ clock: Int, _ columns: Int, _ rows: Int, _ least: Int) -> Int {
    let widest = BigDigits.scale(
      of: clock > 5 ? "000:00" : "00:00", toFit: Size(width: columns - 4, height: rows))
    let roomy = (2...max(2, widest)).last { scale in
      scale <= widest && rows - scale * BigDigits.rows > max(least, usualText)
    }
    return roomy ?? (widest > 0 && rows - BigDigits.rows > least ? 1 : 0)
  }
}
