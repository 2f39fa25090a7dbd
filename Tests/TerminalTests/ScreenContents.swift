import CNcurses
import Canvas

/// What ncurses holds for the open screen, for tests to inspect. Reading text or looks moves the
/// cursor, so read the cursor first.
enum ScreenContents {
  /// The text, one line per row, without trailing spaces, in the form of `Frame.text`.
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
    /// Colour numbers; -1 is the terminal's default.
    var foreground: Int16 = -1
    var background: Int16 = -1
  }

  /// The look of a cell.
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

  /// The cursor's position.
  static var cursor: Point {
    Point(column: Int(getcurx(knead_window())), row: Int(getcury(knead_window())))
  }
}
