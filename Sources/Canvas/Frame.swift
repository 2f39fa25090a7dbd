import Text

/// A screenful of cells and a cursor position. A value that screens draw, tests compare and the
/// terminal shows.
package struct Frame: Hashable, Sendable {
  package let size: Size
  package private(set) var cells: [Cell]
  /// The position of the cursor, so that a screen reader follows the focus.
  package var cursor: Point
  /// Whether the cursor is on a focus, and so may be visible.
  package var showsCursor = false

  /// Creates a blank frame. Sizes below 1×1 count as 1×1.
  package init(size: Size) {
    self.size = Size(width: max(1, size.width), height: max(1, size.height))
    cells = Array(repeating: Cell(), count: self.size.width * self.size.height)
    cursor = Point(column: 0, row: 0)
  }

  /// The cell at a position inside the frame.
  package subscript(column: Int, row: Int) -> Cell { cells[row * size.width + column] }

  /// Writes one line of text rightwards from a position, cut at the frame's edge (or at `limit`
  /// columns). Control characters are left out; text outside the frame is dropped.
  package mutating func write(
    _ text: some StringProtocol, at column: Int, _ row: Int, style: Style = .plain,
    limit: Int = .max
  ) {
    guard row >= 0, row < size.height, limit > 0 else { return }
    let (cut, overflows) = column.addingReportingOverflow(limit)
    let end = overflows ? size.width : min(size.width, cut)
    var x = column
    for character in text {
      let width = TextWidth.columns(character)
      guard width > 0 else { continue }
      guard x + width <= end else { return }
      if x >= 0 { put(character, width: width, at: x, row, style: style) }
      x += width
    }
  }

  /// Writes text that ends just before `column`.
  package mutating func writeRight(
    _ text: some StringProtocol, before column: Int, _ row: Int, style: Style = .plain
  ) {
    write(text, at: column - TextWidth.columns(text), row, style: style)
  }

  /// Fills part of a row with a one-column character.
  package mutating func fill(
    _ character: Character, from column: Int, to end: Int, _ row: Int, style: Style = .plain
  ) {
    guard end > column else { return }
    write(String(repeating: character, count: end - column), at: column, row, style: style)
  }

  private mutating func put(
    _ character: Character, width: Int, at column: Int, _ row: Int, style: Style
  ) {
    let index = row * size.width + column
    if cells[index].character == Cell.continuation, column > 0 { cells[index - 1].character = " " }
    cells[index] = Cell(character, style: style)
    if width == 2 { cells[index + 1] = Cell(Cell.continuation, style: style) }
    let next = index + width
    if column + width < size.width, cells[next].character == Cell.continuation {
      cells[next].character = " "
    }
  }

  /// The characters that stand for solid cells.
  private static let solids: Set<Character> = ["█", "▓", "━", "▌", "┃"]

  /// Returns the frame with its solid cells as blanks in reverse video, never bold.
  package func inReverse() -> Frame {
    var copy = self
    for index in copy.cells.indices where copy.cells[index].style.solid {
      guard Self.solids.contains(copy.cells[index].character) else { continue }
      copy.cells[index].character = " "
      copy.cells[index].style.reverse = true
      copy.cells[index].style.bold = false
    }
    return copy
  }

  /// Returns the frame in ASCII, for terminals that show nothing else: each drawing character and
  /// typographic sign becomes the nearest ASCII character. Of the others, those that `keeps` accepts
  /// stay, and the rest become `?`.
  package func inASCII(keeping keeps: (Character) -> Bool = { _ in false }) -> Frame {
    var copy = self
    var isKept = false
    for index in copy.cells.indices {
      let character = copy.cells[index].character
      // The second half of a wide character stays or goes with the first.
      if character == Cell.continuation {
        if !isKept { copy.cells[index].character = " " }
        continue
      }
      let twin = Glyph.twin(character)
      isKept = twin == nil && keeps(character)
      if !isKept { copy.cells[index].character = twin ?? "?" }
    }
    return copy
  }

  /// The frame's text, one line per row, without trailing blanks, for tests and captures.
  package var text: String {
    (0..<size.height).map { row in
      var line = cells[(row * size.width)..<((row + 1) * size.width)].map(\.character)
        .filter { $0 != Cell.continuation }
      while line.last == " " { line.removeLast() }
      return String(line)
    }
    .joined(separator: "\n")
  }
}
