import Text
import CNcurses
import Canvas
import Terminal
import Testing

extension TerminalTests {
  @Suite struct Drawing {
    let size = Size(width: 80, height: 24)

    @Test func showsTextWideAndNarrow() throws {
      var terminal = try openNull()
      var frame = Frame(size: size)
      frame.write("Lean the upper, outer buttock", at: 1, 0)
      frame.write("▕██░░▏ é 背中 → e\u{301}nd", at: 0, 5)
      terminal.draw(frame)
      #expect(ScreenContents.text() == frame.text)
    }

    @Test func fillsTheBottomRightCellWithoutScrolling() throws {
      var terminal = try openNull()
      var frame = Frame(size: size)
      for row in 0..<24 { frame.fill("x", from: 0, to: 80, row) }
      frame.write("0", at: 0, 0)
      frame.write("背", at: 78, 23)
      terminal.draw(frame)
      #expect(ScreenContents.text() == frame.text)
      frame.write("ab", at: 78, 23)
      terminal.draw(frame)
      #expect(ScreenContents.text() == frame.text)
    }

    @Test func replacesWideCharactersInAnyOrder() throws {
      var terminal = try openNull()
      var random = RepeatableGenerator(state: 7)
      let alphabet = ["a", "b", " ", "背", "中", "é"]
      for _ in 0..<300 {
        var frame = Frame(size: Size(width: 12, height: 2))
        for row in 0..<2 {
          let text = (0..<12).compactMap { _ in alphabet.randomElement(using: &random) }
          frame.write(text.joined(), at: Int.random(in: 0...2, using: &random), row)
        }
        terminal.draw(frame)
        let shown = ScreenContents.text(rows: 2)
        try #require(shown == frame.text)
      }
    }

    @Test func showsStyles() throws {
      var terminal = try openNull()
      var frame = Frame(size: size)
      frame.write("a", at: 0, 0, style: Style(bold: true, underline: true))
      frame.write("b", at: 1, 0, style: Style(foreground: .brightRed, dim: true))
      frame.write("c", at: 2, 0, style: Style(background: .blue, reverse: true))
      frame.write("d", at: 3, 0)
      terminal.draw(frame)
      #expect(ScreenContents.look(0, 0) == .init(bold: true, underline: true))
      #expect(ScreenContents.look(1, 0) == .init(dim: true, foreground: 9))
      #expect(ScreenContents.look(2, 0) == .init(reverse: true, background: 4))
      #expect(ScreenContents.look(3, 0) == .init())
    }

    @Test func fitsBrightColoursIntoEight() throws {
      var terminal = try openNull("screen")
      var frame = Frame(size: size)
      frame.write("a", at: 0, 0, style: Style(foreground: .brightRed, background: .brightBlue))
      frame.write("b", at: 1, 0, style: Style(foreground: .brightBlack))
      terminal.draw(frame)
      #expect(ScreenContents.look(0, 0) == .init(bold: true, foreground: 1, background: 4))
      #expect(ScreenContents.look(1, 0) == .init(dim: true))
    }

    @Test func keepsDrawingWhenColourPairsRunOut() throws {
      var terminal = try openNull("screen")
      var frame = Frame(size: size)
      let colors = Color.allCases.filter { $0.rawValue < 8 }
      for (row, background) in colors.enumerated() {
        for (column, color) in colors.enumerated() {
          frame.write("x", at: column, row, style: Style(foreground: color, background: background))
        }
      }
      terminal.draw(frame)
      #expect(ScreenContents.text() == frame.text)
      #expect(ScreenContents.look(6, 7) == .init(foreground: 6, background: 7))
      #expect(ScreenContents.look(7, 7) == .init())
    }

    @Test func staysWithinItsWindow() throws {
      var terminal = try openNull()
      var large = Frame(size: Size(width: 100, height: 30))
      for row in 0..<30 { large.fill("x", from: 0, to: 100, row) }
      large.write("背", at: 79, 0)
      large.cursor = Point(column: 99, row: 29)
      terminal.draw(large)
      #expect(ScreenContents.cursor == Point(column: 79, row: 23))
      let full = String(repeating: "x", count: 80)
      let lines = [String(full.dropLast())] + Array(repeating: full, count: 23)
      #expect(ScreenContents.text() == lines.joined(separator: "\n"))

      var small = Frame(size: Size(width: 3, height: 1))
      small.write("abc", at: 0, 0)
      terminal.draw(small)
      #expect(ScreenContents.text(rows: 2) == "abc\n")
    }

    @Test func putsTheCursorOnTheFocus() throws {
      var terminal = try openNull()
      var frame = Frame(size: size)
      frame.cursor = Point(column: 7, row: 3)
      terminal.draw(frame)
      #expect(ScreenContents.cursor == Point(column: 7, row: 3))
    }

    @Test("the cursor is visible only in frames with a focus, and only if the user wants it")
    func showsTheCursor() throws {
      for isWanted in [true, false] {
        let pty = try Pty()
        let options = TerminalOptions(cursor: isWanted)
        var terminal = try pty.open("xterm-256color", ["LANG": "C.UTF-8"], options)
        let (show, hide) = ("\u{1B}[?25h", "\u{1B}[?25l")
        var frame = Frame(size: size)
        terminal.draw(frame)
        let opened = pty.received()
        #expect(opened.contains(hide) && !opened.contains(show))
        frame.showsCursor = true
        frame.cursor = Point(column: 7, row: 3)
        terminal.draw(frame)
        #expect(pty.received().contains(show) == isWanted)
        frame.write("x", at: 0, 0)
        terminal.draw(frame)
        #expect(!pty.received().contains("\u{1B}[?25"))
        frame.showsCursor = false
        terminal.draw(frame)
        #expect(pty.received().contains(hide) == isWanted)
        terminal.close()
        #expect(pty.received().contains(show))
      }
    }

    @Test func showsAPlaceholderIfTheTerminalDisagreesOnTheWidth() throws {
      var terminal = try openNull()
      var frame = Frame(size: size)
      // Two columns wide in the C library, but one in the canvas.
      frame.write("a\u{4DC0}b", at: 0, 0)
      try #require(TextWidth.columns("\u{4DC0}") == 1)
      try #require(wcwidth(0x4DC0) == 2)
      terminal.draw(frame)
      #expect(ScreenContents.text(rows: 1) == "a?b")
    }
  }
}
