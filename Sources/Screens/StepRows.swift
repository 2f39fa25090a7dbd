import Pages
import Text
import Wording

/// The steps of a routine: its number and name, the sides, the time, and the time to scale.
struct StepRows {
  let width: Int

  /// Columns of the number, of the longest bar, and before it of the sides and the time.
  private static let number = 3
  private static let bar = 10
  private static let figures = 12

  func rows(_ table: Table) -> [Row] {
    let longest = table.rows.map(\.length).max() ?? .zero
    let name = (table.rows.map { TextWidth.columns($0.name) }.max() ?? 0) + Self.number + 1
    // The bars go first, where a name needs their room.
    let hasBars = name + Self.figures + Self.bar <= width && longest > .zero
    let room = width - Self.figures - (hasBars ? Self.bar : 0)
    return [Row.ruled(table.title, width: width)]
      + table.rows.enumerated().flatMap { index, row in
        var lines = Row.wrapped(
          row.name, width: room - 1, first: "\(index + 1)".padded(to: Self.number))
        let time = ClockText.clock(row.length.secondsUp)
        lines[lines.count - 1].pieces = [
          Row.Piece(column: room, text: row.isSided ? PreviewWords.bothSides : "", role: .quiet),
          Row.Piece(column: room + Self.figures - 2 - time.count, text: time),
        ]
        if hasBars {
          let cells = max(1, Int((row.length / longest * Double(Self.bar)).rounded()))
          lines[lines.count - 1].pieces.append(
            Row.Piece(
              column: room + Self.figures, text: String(repeating: "━", count: cells),
              role: .thin))
        }
        return lines
      }
  }
}
