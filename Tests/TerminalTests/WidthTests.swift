import Canvas
import Glibc
import Testing

@testable import Terminal

extension TerminalTests {
  /// What the terminal says about the width of drawing characters.
  @Suite struct Width {
    private static let question = "\u{1B}[2;1H■\u{1B}[6n"

    private static func drawn() -> Frame {
      var frame = Frame(size: Size(width: 80, height: 24))
      frame.write("■→ 背b é ł", at: 0, 0)
      return frame
    }

    @Test("it is asked once, on the program's own screen, and nothing waits for the answer")
    func asks() throws {
      let pty = try Pty()
      let start = ContinuousClock.now
      var terminal = try pty.open()
      terminal.draw(Self.drawn())
      #expect(ContinuousClock.now - start < .milliseconds(100))
      let sent = pty.received()
      let parts = sent.split(separator: Self.question)
      #expect(parts.count == 2)
      #expect(parts.first?.contains("\u{1B}[?1049h") == true)
      // Erased at once, and by the first frame.
      #expect(parts.last?.hasPrefix("\r\u{1B}[K") == true)
      #expect(parts.last?.contains("\u{1B}[2J") == true)
      #expect(ScreenContents.text(rows: 1) == "■→ 背b é ł")
    }

    @Test("where drawing characters are wide, all is drawn in ASCII but what is wide everywhere")
    func wide() throws {
      let pty = try Pty()
      var terminal = try pty.open()
      terminal.draw(Self.drawn())
      pty.type("a\u{1B}[2;3Rb")
      let heard = inputs(&terminal, 3)
      let size = Size(width: 80, height: 24)
      #expect(heard == [.key(.character("a")), .key(.character("b")), .resized(size)])
      let isASCII = terminal.isASCII
      #expect(isASCII)
      _ = pty.received()
      terminal.draw(Self.drawn())
      #expect(ScreenContents.text(rows: 1) == "#> 背b e ?")
      // Nothing of the first frame may stay.
      #expect(pty.received().contains("\u{1B}[2J"))
    }

    @Test("an answer that arrives before the first frame is heard without losing keys")
    func early() throws {
      let pty = try Pty()
      var terminal = try pty.open()
      terminal.hearAnswer()
      pty.type("a\u{1B}[2;3Rb")
      for _ in 0..<2 { terminal.hearAnswer() }
      let isASCII = terminal.isASCII
      #expect(isASCII)
      #expect(inputs(&terminal, 3).prefix(2) == [.key(.character("a")), .key(.character("b"))])
    }

    @Test(
      "an answer of one column, or a report that is no answer, changes nothing",
      arguments: ["\u{1B}[2;2R", "\u{1B}[1;3R", "\u{1B}[2;2R\u{1B}[2;9R", "\u{1B}[R", "\u{1B}[2R"])
    func narrow(_ answer: String) throws {
      let pty = try Pty()
      var terminal = try pty.open()
      pty.type(answer + "b")
      #expect(inputs(&terminal, 1).last == .key(.character("b")))
      let isASCII = terminal.isASCII
      #expect(!isASCII)
    }

    @Test("an answer still on its way doesn't reach the shell, and isn't waited for long")
    func late() throws {
      let pty = try Pty()
      var terminal = try pty.open()
      pty.type("\u{1B}[2;3R")
      terminal.close()
      pty.setModes { $0.c_lflag &= ~UInt32(ICANON) }
      var waiting: CInt = -1
      _ = ioctl(pty.slave, UInt(FIONREAD), &waiting)
      #expect(waiting == 0)

      terminal = try pty.open()
      let start = ContinuousClock.now
      terminal.close()
      #expect(ContinuousClock.now - start < .seconds(1))
    }

    @Test("nothing is asked if it is decided already, or nobody could answer")
    func asksNot() throws {
      let utf8 = ["LANG": "C.UTF-8"]
      for (type, environment, ascii) in [
        ("xterm", ["LANG": "C"], nil), ("xterm", utf8, true), ("xterm", utf8, false),
        ("linux", utf8, nil), ("vt100", utf8, nil), ("sun", utf8, nil),
      ] as [(String, [String: String], Bool?)] {
        let pty = try Pty()
        var terminal = try pty.open(type, environment, TerminalOptions(ascii: ascii))
        terminal.close()
        #expect(!pty.received().contains("\u{1B}[6n"), "\(type) \(environment) \(ascii ?? false)")
      }
      let terminal = try openNull()
      let isAsked = terminal.question != nil
      #expect(!isAsked)
    }
  }
}
