import Canvas
import Terminal
import Testing

extension TerminalTests {
  /// Text in the user's locale.
  @Suite struct Encoding {
    @Test(arguments: [["LC_ALL": "C"], ["LANG": "POSIX"], ["LC_ALL": "C", "LANG": "C.UTF-8"]])
    func showsASCIIIfTheLocaleAsksForIt(environment: [String: String]) throws {
      var terminal = try openNull("xterm-256color", environment)
      let isASCII = terminal.isASCII
      #expect(isASCII)
      var frame = Frame(size: Size(width: 80, height: 24))
      frame.write("----b", at: 0, 0)
      terminal.draw(frame)
      frame.write("■□ 背b", at: 0, 0)
      terminal.draw(frame)
      #expect(ScreenContents.text(rows: 1) == "#. ? b")
      frame.write("x", at: 4, 0)
      terminal.draw(frame)
      #expect(ScreenContents.text(rows: 1) == "#.  xb")
    }

    @Test("a terminal whose font lacks drawing characters gets ASCII, but keeps its letters")
    func keepsLetters() throws {
      var terminal = try openNull("linux", ["LANG": "C.UTF-8"])
      let isASCII = terminal.isASCII
      #expect(isASCII)
      var frame = Frame(size: Size(width: 80, height: 24))
      frame.write("■ ○ ▪ Ж łó", at: 0, 0)
      terminal.draw(frame)
      #expect(ScreenContents.text(rows: 1) == "# o * Ж łó")
    }

    @Test("the user's wish goes before the terminal's font, but not before the locale")
    func wish() throws {
      let utf8 = ["LANG": "C.UTF-8"]
      let full = try openNull("linux", utf8, TerminalOptions(ascii: false)).isASCII
      #expect(!full)
      let plain = try openNull("xterm", utf8, TerminalOptions(ascii: true)).isASCII
      #expect(plain)
      let locale = try openNull("xterm", ["LANG": "C"], TerminalOptions(ascii: false)).isASCII
      #expect(locale)
    }

    @Test(arguments: [[:], ["LANG": ""], ["LANG": "xx_XX.UTF-8"], ["LC_CTYPE": "C.UTF-8"]])
    func usesUTF8Otherwise(environment: [String: String]) throws {
      let terminal = try openNull("xterm-256color", environment)
      let isASCII = terminal.isASCII
      #expect(!isASCII)
    }
  }
}
