import Canvas
import Glibc
import Testing

@testable import Terminal

extension TerminalTests {
  /// The bytes sent to the terminal.
  @Suite struct Sending {
    let size = Size(width: 80, height: 24)

    @Test func sendsOnlyWhatChanged() throws {
      let pty = try Pty()
      var terminal = try pty.open()
      var frame = Frame(size: size)
      frame.write("constant", at: 0, 0)
      frame.write("1:52", at: 10, 5)
      terminal.draw(frame)
      #expect(pty.received(until: "1:52").contains("constant"))
      terminal.draw(frame)
      #expect(pty.received() == "")
      frame.write("1:51", at: 10, 5)
      terminal.draw(frame)
      let sent = pty.received()
      #expect(sent.contains("1"))
      #expect(sent.utf8.count < 24)
    }

    @Test func choosesTheCharacterSetOnce() throws {
      let pty = try Pty()
      var terminal = try pty.open()
      var sent = ""
      for second in 0..<4 {
        var frame = Frame(size: size)
        frame.write("1:5\(second)", at: 10, 5, style: Style(bold: second % 2 == 0))
        terminal.draw(frame)
        sent += pty.received(until: "\(second)")
      }
      #expect(sent.split(separator: "\u{1B}(B").count == 2)
      #expect(sent.contains("\u{1B}[m"))
    }

    @Test func setsUpAndRestoresTheTerminal() throws {
      let pty = try Pty()
      let before = pty.modes
      var terminal = try pty.open()
      terminal.draw(Frame(size: size))
      let opened = pty.received()
      for mode in ["\u{1B}[?1049h", "\u{1B}[?2004h", "\u{1B}[?1006;1000h", "\u{1B}[?25l"] {
        #expect(opened.contains(mode))
      }
      #expect(pty.modes != before)
      terminal.close()
      let closed = pty.received()
      for mode in ["\u{1B}[?1049l", "\u{1B}[?2004l", "\u{1B}[?1006;1000l", "\u{1B}[?25h"] {
        #expect(closed.contains(mode))
      }
      #expect(pty.modes == before)
      terminal.close()
      terminal.draw(Frame(size: size))
      terminal.bell()
      let inputs = terminal.wait(timeout: .zero)
      #expect(inputs == [])
      #expect(pty.received() == "")
    }

    @Test func restoresTheWindowTitleWhileSuspended() throws {
      let pty = try Pty()
      var terminal = try pty.open()
      terminal.setTitle("0:05 Practice")
      let set = "\u{1B}[22;0t\u{1B}]0;0:05 Practice\u{7}"
      let own = "\u{1B}]0;\u{7}\u{1B}[23;0t"
      #expect(pty.received().contains(set))
      // What Ctrl-Z does, except for the suspension itself.
      terminal.leaveScreen()
      let left = pty.received()
      #expect(left.contains(own) && !left.contains("Practice"))
      terminal.returnToScreen()
      #expect(pty.received().contains(set))
      terminal.setTitle(nil)
      #expect(pty.received().contains(own))
      terminal.leaveScreen()
      terminal.returnToScreen()
      #expect(!pty.received().contains("\u{1B}]0;"))
    }

    @Test func restoresTheTerminalAtTheEndOfItsScope() throws {
      let pty = try Pty()
      do {
        var terminal = try pty.open()
        terminal.draw(Frame(size: size))
        #expect(!pty.received().contains("\u{1B}[?1049l"))
      }
      #expect(pty.received(until: "\u{1B}[?1049l").contains("\u{1B}[?1049l"))
    }

    @Test func setsAndRestoresEveryMode() throws {
      let pty = try Pty()
      pty.setModes { modes in
        modes.c_iflag |= tcflag_t(ICRNL | IXON)
        modes.c_oflag |= tcflag_t(OPOST | ONLCR | TABDLY)
        modes.c_lflag |= tcflag_t(ICANON | ECHO | ISIG)
        withUnsafeMutableBytes(of: &modes.c_cc) { $0[Int(VMIN)] = 7 }
      }
      let before = pty.modes
      var terminal = try pty.open()
      let during = pty.modes
      #expect(during[0] & UInt32(ICRNL | IXON) == 0)
      #expect(during[1] & UInt32(ONLCR | TABDLY) == 0)
      #expect(during[3] & UInt32(ICANON | ECHO | ISIG) == UInt32(ISIG))
      #expect(during[4 + Int(VMIN)] == 1)
      terminal.close()
      #expect(pty.modes == before)
    }

    @Test(arguments: ["xterm-256color", "linux", "vt100"])
    func scrollsTheWholeScreenAtAnyHeight(type: String) throws {
      let pty = try Pty(Size(width: 100, height: 50))
      var terminal = try pty.open(type)
      let size = terminal.size
      #expect(size == Size(width: 100, height: 50))
      var frame = Frame(size: size)
      frame.write("x", at: 99, 49)
      terminal.draw(frame)
      let regions = pty.received().split(separator: "\u{1B}[").filter { $0.hasSuffix("r") }
      #expect(regions.last == "1;50r")
    }

    @Test func leavesPasteAndMouseModesAloneIfUnsupported() throws {
      let pty = try Pty()
      var terminal = try pty.open("vt100")
      terminal.draw(Frame(size: size))
      terminal.close()
      let sent = pty.received()
      #expect(!sent.contains("2004"))
      #expect(!sent.contains("?1000"))
    }

    @Test(arguments: [
      ("vt100", [:]), ("xterm-256color", ["NO_COLOR": "1"]), ("xterm-256color", ["NO_COLOR": ""]),
    ])
    func sendsNoColourIfNoneIsWanted(type: String, environment: [String: String]) throws {
      let pty = try Pty()
      var terminal = try pty.open(type, environment)
      var frame = Frame(size: size)
      let style = Style(foreground: .brightRed, background: .blue, bold: true)
      frame.write("warning", at: 0, 0, style: style)
      terminal.draw(frame)
      terminal.close()
      let sent = pty.received()
      #expect(sent.contains("\u{1B}[1m") || sent.contains("\u{1B}[0;1m"))
      // SGR sequences that set or reset a colour.
      let isColored = sent.split(separator: "\u{1B}[").contains { part in
        let codes = part.prefix { $0.isNumber || $0 == ";" }
        guard part.dropFirst(codes.count).first == "m" else { return false }
        return codes.split(separator: ";").contains { (30...109).contains(Int($0) ?? 0) }
      }
      #expect(isColored == (environment["NO_COLOR"] == ""))
    }

    @Test func ringsTheBell() throws {
      let pty = try Pty()
      var terminal = try pty.open()
      terminal.draw(Frame(size: size))
      _ = pty.received()
      terminal.bell(times: 2)
      #expect(pty.received() == "\u{07}\u{07}")
    }

    @Test func doesNotWaitForABlockedTerminal() throws {
      let pty = try Pty()
      var terminal = try pty.open()
      terminal.draw(Frame(size: size))
      pty.fill()
      var frame = Frame(size: size)
      frame.write("late, but here", at: 0, 0)
      terminal.draw(frame)
      terminal.bell()
      let sent = pty.received()
      #expect(sent.contains("xxxxxxxx"))
      #expect(!sent.contains("late"))
      let inputs = terminal.wait(timeout: .seconds(2))
      #expect(inputs == [])
      #expect(pty.received(until: "late, but here").contains("late, but here"))
    }
  }
}
