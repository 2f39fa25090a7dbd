/// Two series of numbers over time in a field of cells: the first dotted, with ○ for each value,
/// the second solid, with ●.
package struct Plot: Hashable, Sendable {
  /// How finely the plot is drawn.
  package enum Style: Sendable {
    /// Braille dots, 2 by 4 per cell, with marks if there is room for them.
    case braille
    /// One mark per cell, for terminals whose font has no Braille. The marks have ASCII stand-ins.
    case marks
  }

  /// One of the two series.
  package enum Line: Sendable {
    case first, second
  }

  /// A cell of the field; `line` is `nil` if it is blank.
  package struct Spot: Hashable, Sendable {
    package var character: Character = " "
    package var line: Line?
  }

  /// The cells, row by row from the top.
  package private(set) var rows: [[Spot]]
  private let size: Size
  private let most: Double
  /// The position of each pair of numbers, in columns from the left edge, with fractions of a cell.
  private let places: [Double]
  /// Whether each number has a mark, in addition to the lines or instead of them.
  package let hasMarks: Bool

  /// Plots two series of numbers from 0 to `most`, paired by index; `nil` is a missing value. The
  /// field is at least one cell. There should be no more pairs than columns.
  package init(
    first: [Double?], second: [Double?], most: Double, size: Size, style: Style
  ) {
    self.size = Size(width: max(1, size.width), height: max(1, size.height))
    self.most = most
    let count = max(1, first.count)
    let step = Double(self.size.width) / Double(count)
    hasMarks = style == .marks || step >= 1.5
    places = (0..<count).map { (Double($0) + 0.5) * step }
    rows = Array(
      repeating: Array(repeating: Spot(), count: self.size.width), count: self.size.height)
    switch style {
    case .braille:
      drawDots(first, .first)
      drawDots(second, .second)
      if hasMarks { drawMarks(first, second) }
    case .marks:
      drawStems(first, second)
      drawMarks(first, second)
    }
  }

  /// The row of a number.
  package func row(of number: Double) -> Int { min(size.height - 1, level(number, size.height)) }

  /// The column of a pair, by index.
  package func column(of place: Int) -> Int { min(size.width - 1, Int(places[place])) }

  /// The level of a number, counted down from the top, out of `levels`.
  private func level(_ number: Double, _ levels: Int) -> Int {
    let share = 1 - min(most, max(0, number)) / most
    return Int((share * Double(levels - 1)).rounded())
  }

  /// Draws a mark for each value, or one joint mark if both fall in one cell.
  private mutating func drawMarks(_ first: [Double?], _ second: [Double?]) {
    for (place, number) in first.enumerated() {
      guard let number else { continue }
      rows[row(of: number)][column(of: place)] = Spot(character: "○", line: .first)
    }
    for (place, number) in second.enumerated() {
      guard let number else { continue }
      let (row, column) = (row(of: number), column(of: place))
      let isBoth = rows[row][column].character == "○"
      rows[row][column] = Spot(character: isBoth ? "◉" : "●", line: .second)
    }
  }

  /// Joins the two numbers of each pair.
  private mutating func drawStems(_ first: [Double?], _ second: [Double?]) {
    for place in places.indices {
      guard let one = first[place], let other = second[place] else { continue }
      let ends = [row(of: one), row(of: other)].sorted()
      for row in ends[0]...ends[1] {
        rows[row][column(of: place)] = Spot(character: "│", line: .first)
      }
    }
  }

  /// Draws a line through the numbers; for the first series only every other dot. Long gaps stay
  /// open.
  private mutating func drawDots(_ numbers: [Double?], _ line: Line) {
    let longestGap = max(3, numbers.count / 10)
    var last: (place: Int, number: Double)?
    for (place, number) in numbers.enumerated() {
      guard let number else { continue }
      if let last, place - last.place <= longestGap {
        drawDots(from: last, to: (place, number), line)
      } else {
        dot(dotColumn(place), level(number, size.height * 4), line)
      }
      last = (place, number)
    }
  }

  private mutating func drawDots(
    from start: (place: Int, number: Double), to end: (place: Int, number: Double), _ line: Line
  ) {
    let (left, right) = (dotColumn(start.place), dotColumn(end.place))
    var lastLevel = level(start.number, size.height * 4)
    for column in left...max(left, right) {
      let share = right > left ? Double(column - left) / Double(right - left) : 1
      let number = start.number + (end.number - start.number) * share
      let level = level(number, size.height * 4)
      // Draw a steep line all the way down.
      for between in min(lastLevel, level)...max(lastLevel, level)
      where line == .second || (column + between) % 2 == 0 {
        dot(column, between, line)
      }
      lastLevel = level
    }
  }

  private func dotColumn(_ place: Int) -> Int {
    min(size.width * 2 - 1, Int(places[place] * 2))
  }

  private mutating func dot(_ x: Int, _ y: Int, _ line: Line) {
    // The bits of a cell's eight dots, by column and row.
    let bits: [[UInt32]] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]
    var spot = rows[y / 4][x / 2]
    let old = spot.character.unicodeScalars.first.map(\.value) ?? 0
    let pattern = (0x2800...0x28FF).contains(old) ? old : 0x2800
    if let scalar = Unicode.Scalar(pattern | bits[x % 2][y % 4]) {
      spot.character = Character(scalar)
    }
    spot.line = line
    rows[y / 4][x / 2] = spot
  }
}
