import Glibc
import Platform
import Testing

@testable import Terminal

extension TerminalTests {
  @Suite struct Opening {
    @Test(arguments: [
      ("nonsense", TerminalError.unknownType("nonsense")), ("dumb", .unsuitableType("dumb")),
      ("", .noType), ("../x", .unknownType("../x")),
    ])
    func reportsWhyItCannotOpen(type: String, error: TerminalError) throws {
      let pty = try Pty()
      let before = pty.modes
      #expect(throws: error) { _ = try pty.open(type) }
      #expect(pty.received() == "")
      #expect(pty.modes == before)
    }

    @Test func needsATerminalOnBothSides() async throws {
      let pty = try Pty()
      for (input, output) in [("/dev/null", pty.path), (pty.path, "/dev/null")] {
        await #expect(processExitsWith: .exitCode(7)) {
          [input = input as String, output = output as String] in
          dup2(open(input, O_RDWR | O_NOCTTY), STDIN_FILENO)
          dup2(open(output, O_RDWR | O_NOCTTY), STDOUT_FILENO)
          do throws(TerminalError) {
            _ = try Terminal.open(TerminalProfile(["TERM": "xterm-256color"]))
          } catch {
            exit(error == .noTerminal ? 7 : 1)
          }
          exit(0)
        }
      }
      #expect(pty.received() == "")
    }

    @Test func opensTheTerminalOfTheProcess() async throws {
      let pty = try Pty()
      await #expect(processExitsWith: .exitCode(80)) { [path = pty.path as String] in
        let terminal = open(path, O_RDWR | O_NOCTTY)
        dup2(terminal, STDIN_FILENO)
        dup2(terminal, STDOUT_FILENO)
        setenv("TERM", "xterm-256color", 1)
        let width = (try? Terminal.open(TerminalProfile(.ofProcess)))?.size.width ?? 0
        exit(CInt(width))
      }
    }

    @Test("a terminal's row of quirks can rule out the bell, the keypad and bracketed paste")
    func leavesOutWhatTheTerminalCannotUse() throws {
      let pty = try Pty()
      let kind = TerminalKind(types: "xterm*", bell: .none, marksPastes: false, hasKeypad: false)
      let profile = TerminalProfile(["TERM": "xterm-256color"], kinds: [kind])
      var terminal = try Terminal(input: pty.slave, output: pty.slave, profile)
      terminal.bell()
      terminal.close()
      let sent = pty.received()
      #expect(sent.contains("\u{1B}[?1049h") && sent.contains("\u{1B}[?1049l"))
      for unwanted in ["\u{7}\u{7}", "\u{1B}[?2004", "\u{1B}[?1h"] {
        #expect(!sent.contains(unwanted), "\(unwanted)")
      }
      #expect(sent.replacing("\u{1B}]0;\u{7}", with: "").contains("\u{7}") == false)
    }

    @Test(arguments: [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGQUIT])
    func restoresTheTerminalInACrash(signal: CInt) async throws {
      let pty = try Pty()
      let before = pty.modes
      await #expect(processExitsWith: .signal(signal)) {
        [path = pty.path as String, signal = signal as CInt] in
        let descriptor = open(path, O_RDWR | O_NOCTTY)
        try withoutBlockedSignals {
          let terminal = try Terminal(
            input: descriptor, output: descriptor, TerminalProfile(["TERM": "xterm-256color"]))
          raise(signal)
          terminal.bell()
        }
      }
      let sent = pty.received()
      for mode in ["\u{1B}[?1049l", "\u{1B}[?2004l", "\u{1B}[?1000l", "\u{1B}[?25h"] {
        #expect(sent.contains(mode))
      }
      #expect(pty.modes == before)
    }

    @Test func sendsNoPaddingInACrash() async throws {
      let pty = try Pty()
      await #expect(processExitsWith: .signal(SIGSEGV)) { [path = pty.path as String] in
        let descriptor = open(path, O_RDWR | O_NOCTTY)
        let terminal = try Terminal(
          input: descriptor, output: descriptor, TerminalProfile(["TERM": "vt100"]))
        raise(SIGSEGV)
        terminal.bell()
      }
      let sent = pty.received()
      // This terminal has no alternate screen to leave, so the main screen is cleared.
      #expect(sent.hasSuffix("\u{1B}[H\u{1B}[J"))
      #expect(!sent.contains("$<"))
    }

    @Test func leavesCrashesAloneOnceClosed() async throws {
      let pty = try Pty()
      await #expect(processExitsWith: .signal(SIGSEGV)) { [path = pty.path as String] in
        let descriptor = open(path, O_RDWR | O_NOCTTY)
        var terminal = try Terminal(
          input: descriptor, output: descriptor, TerminalProfile(["TERM": "xterm-256color"]))
        terminal.close()
        _ = write(descriptor, "closed", 6)
        raise(SIGSEGV)
      }
      #expect(pty.received().hasSuffix("closed"))
    }
  }
}
