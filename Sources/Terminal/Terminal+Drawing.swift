package import Canvas
import CNcurses

extension Terminal {
  /// Shows a frame at the window's top left corner. The part that doesn't fit is cut off; the rest
  /// of the window is blank. Only changes are sent.
  ///
  /// If the terminal hasn't accepted earlier output yet, the frame is kept and shown during a later
  /// wait, unless a newer one replaces it.
  package mutating func draw(_ frame: Frame) {
    guard isConnected else { return }
    guard streams.outlet.isReady else {
      late = frame
      return
    }
    late = nil
    let solid = hasReverse ? frame.inReverse() : frame
    let next = repertoire.drawable(solid)
    let visible = size
    write(next, in: visible)
    shown = next
    let window = knead_window()
    let row = min(max(0, next.cursor.row), visible.height - 1)
    let column = min(max(0, next.cursor.column), visible.width - 1)
    wmove(window, CInt(row), CInt(column))
    wnoutrefresh(window)
    // ncurses sends nothing if the cursor is so already.
    curs_set(showsCursor && next.showsCursor ? 1 : 0)
    doupdate()
    streams.outlet.flush()
  }

  /// Writes the cells that differ from the frame on screen.
  private mutating func write(_ next: Frame, in visible: Size) {
    let before: Frame
    if let shown, shown.size == next.size {
      before = shown
    } else {
      werase(knead_window())
      before = Frame(size: next.size)
    }
    for row in 0..<min(next.size.height, visible.height) {
      for column in 0..<min(next.size.width, visible.width)
      where next[column, row] != before[column, row] {
        // The second half of a wide character is written with the first.
        let isSecond = column > 0 && next.isContinuation(column, row)
        write(next, column: isSecond ? column - 1 : column, row, width: visible.width)
      }
    }
  }

  /// Writes one cell, including the second half of a wide character.
  private mutating func write(_ frame: Frame, column: Int, _ row: Int, width: Int) {
    let cell = frame[column, row]
    let isWide = column + 1 < frame.size.width && frame.isContinuation(column + 1, row)
    let columns = isWide ? 2 : 1
    let look = palette.look(of: cell.style)
    let isCut = column + columns > width
    if !isCut, let text = drawable(cell.character, columns: columns) {
      put(text, look, column, row)
      return
    }
    // Cut by the window's edge, or of a different width here than in the frame: a placeholder keeps
    // everything after it in position.
    let isBlank = isCut || frame.isContinuation(column, row)
    put([isBlank ? " " : "?"], look, column, row)
    if isWide, !isCut { put([" "], look, column + 1, row) }
  }
}

extension Frame {
  fileprivate func isContinuation(_ column: Int, _ row: Int) -> Bool {
    self[column, row].character == Cell.continuation
  }
}

/// Whether the terminal has reverse video.
private var hasReverse: Bool { termattrs() & chtype(knead_reverse()) != 0 }

/// Puts one character in the window without moving a cursor, so that the bottom right cell doesn't
/// cause scrolling.
private func put(_ text: [Unicode.Scalar], _ look: Palette.Look, _ column: Int, _ row: Int) {
  var cell = cchar_t()
  let characters = text.map(wideCharacter) + [0]
  guard setcchar(&cell, characters, look.attributes, look.pair, nil) == OK else { return }
  mvwadd_wchnstr(knead_window(), CInt(row), CInt(column), &cell, 1)
}

/// Returns a character as drawable in this many columns: a base and its combining marks. Nil if the
/// C library, like the terminal, gives the base a different width.
private func drawable(_ character: Character, columns: Int) -> [Unicode.Scalar]? {
  let scalars = character.unicodeScalars
  guard let base = scalars.first, wcwidth(wideCharacter(base)) == CInt(columns) else { return nil }
  // Joiners and direction marks would move neighbouring text, and variation selectors change the
  // width.
  let marks = scalars.dropFirst().filter { mark in
    mark.properties.generalCategory != .format && !mark.properties.isVariationSelector
      && wcwidth(wideCharacter(mark)) == 0
  }
  // An ncurses cell has room for only four marks.
  return [base] + marks.prefix(4)
}

/// A scalar in the C library's type.
private func wideCharacter(_ scalar: Unicode.Scalar) -> wchar_t { wchar_t(scalar.value) }
