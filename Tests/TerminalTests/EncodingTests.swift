import Canvas
import Terminal
import Testing

extension TerminalTests {
  /// Text in the user's locale.
  @Suite struct Encoding {
    @Test(arguments: [["LC_ALL": "C"], ["LANG": "POSIX"], ["LC_ALL": "C", "LANG": "C.UTF-8"]])
    func showsASCIIIfTheLocaleAsksForIt(environment: [String: String]) throws {
      var terminal = try openNull("xterm-256color", environment)
      let isUTF8 = terminal.isUTF8
      #expect(!isUTF8)
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

    @Test(arguments: [[:], ["LANG": ""], ["LANG": "xx_XX.UTF-8"], ["LC_CTYPE": "C.UTF-8"]])
    func usesUTF8Otherwise(environment: [String: String]) throws {
      let terminal = try openNull("xterm-256color", environment)
      let isUTF8 = terminal.isUTF8
      #expect(isUTF8)
    }
  }
}
