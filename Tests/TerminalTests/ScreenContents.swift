import CNcurses
import Canvas

/// What ncurses holds for the screen that is open: the tests' eye. Reading text or looks moves the
/// cursor, so look for that first.
enum ScreenContents {
  /// The text, a line a row, without trailing blanks, as `Frame.text` has it.
  static func text(rows: Int = 24) -> String {
    (0..<rows).map { row in
      var buffer = [wchar_t](repeating: 0, count: 1024)
      guard mvwinnwstr(knead_window(), CInt(row), 0, &buffer, 1023) >= 0 else { return "no row" }
      var line = String.UnicodeScalarView(
        buffer.prefix { $0 != 0 }.compactMap { Unicode.Scalar(UInt32($0)) })
      while line.last == " " { line.removeLast() }
      return String(line)
    }
    .joined(separator: "\n")
  }

  /// How a cell looks.
  struct Look: Equatable {
    var bold = false
    var dim = false
    var reverse = false
    var underline = false
    /// Colour numbers; -1 is the terminal's own.
    var foreground: Int16 = -1
    var background: Int16 = -1
  }

  /// The look of the cell at a place.
  static func look(_ column: Int, _ row: Int) -> Look {
    var cell = cchar_t()
    mvwin_wch(knead_window(), CInt(row), CInt(column), &cell)
    var text = [wchar_t](repeating: 0, count: 8)
    var attributes: attr_t = 0
    var pair: Int16 = 0
    getcchar(&cell, &text, &attributes, &pair, nil)
    var look = Look(
      bold: attributes & knead_bold() != 0, dim: attributes & knead_dim() != 0,
      reverse: attributes & knead_reverse() != 0, underline: attributes & knead_underline() != 0)
    if pair != 0 { pair_content(pair, &look.foreground, &look.background) }
    return look
  }

  /// Where the cursor rests.
  static var cursor: Point {
    Point(column: Int(getcurx(knead_window())), row: Int(getcury(knead_window())))
  }
}
