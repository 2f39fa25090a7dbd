import Canvas
import Glibc
import Terminal
import Testing

extension TerminalTests {
  /// A terminal that accepts no output: the program must not wait for it.
  @Suite struct Blocking {
    @Test func keepsOnlyTheNewestFrameWhileBlocked() throws {
      let pty = try Pty()
      var terminal = try pty.open()
      for number in 0..<200 {
        terminal.draw(small[number % 26])
        let inputs = terminal.wait(timeout: .zero)
        #expect(inputs == [])
      }
      let isBlocked = terminal.isBlocked
      #expect(isBlocked)
      terminal.draw(large)
      pty.type("q")
      let keys = inputs(&terminal, 1)
      #expect(keys == [.key(.character("q"))])

      let rows = large.text.split(separator: "\n")
      let sent = pty.received(from: &terminal, until: String(rows[23].prefix(70)))
      // Every row, in order, after the frame that was already being sent.
      var rest = sent[...]
      for row in rows.dropLast() {
        let found = try #require(rest.firstRange(of: row))
        rest = rest[found.upperBound...]
      }
      #expect(sent.utf8.count < 100_000)
      let isStillBlocked = terminal.isBlocked
      #expect(!isStillBlocked)
      _ = pty.received()
      terminal.draw(large)
      #expect(pty.received() == "")
    }

    @Test func drawsOnceAPausedTerminalResumes() throws {
      let pty = try Pty()
      var terminal = try pty.open()
      terminal.draw(Frame(size: Size(width: 80, height: 24)))
      _ = pty.received()
      tcflow(pty.slave, TCOOFF)
      terminal.draw(small[0])
      terminal.bell()
      let early = terminal.wait(timeout: .milliseconds(1))
      #expect(early == [])
      let isBlocked = terminal.isBlocked
      #expect(isBlocked)
      #expect(pty.received(quiet: 10) == "")
      tcflow(pty.slave, TCOON)
      let row = small[0].text.prefix(80)
      let sent = pty.received(from: &terminal, until: String(row))
      #expect(sent.contains(row))
      #expect(!sent.contains("\u{07}"))
    }

    @Test func closesWithoutWaiting() throws {
      let pty = try Pty()
      let before = pty.modes
      var terminal = try pty.open()
      pty.fill()
      terminal.draw(small[0])
      let start = ContinuousClock.now
      terminal.close()
      #expect(ContinuousClock.now - start < .seconds(1))
      #expect(pty.modes == before)
    }

    @Test func opensABlockedTerminal() throws {
      let pty = try Pty()
      pty.fill()
      var terminal = try pty.open()
      terminal.draw(small[0])
      let isBlocked = terminal.isBlocked
      #expect(isBlocked)
      let row = small[0].text.prefix(80)
      let sent = pty.received(from: &terminal, until: String(row))
      let parts = ["xxxxxxxx", "\u{1B}[?1049h", "\u{1B}[?2004h", String(row)]
      let places = parts.map { sent.firstRange(of: $0)?.lowerBound }
      #expect(!places.contains(nil))
      #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    }

    @Test func doesNotSpinOnOutputLeftForALostTerminal() throws {
      let pty = try Pty()
      var terminal = try pty.open()
      for number in 0..<200 { terminal.draw(small[number % 26]) }
      pty.hangUp()
      let first = terminal.wait(timeout: .seconds(2))
      #expect(first == [.ended(.hangUp)])
      let isStillBlocked = terminal.isBlocked
      #expect(!isStillBlocked)
      let start = ContinuousClock.now
      let second = terminal.wait(timeout: .milliseconds(20))
      #expect(second == [])
      #expect(ContinuousClock.now - start >= .milliseconds(20))
    }

    @Test func doesNotPileUpRedrawsWhileBlocked() throws {
      let pty = try Pty()
      var terminal = try pty.open()
      for number in 0..<200 { terminal.draw(small[number % 26]) }
      for _ in 0..<3 {
        sendHere(SIGCONT)
        let inputs = terminal.wait(timeout: .seconds(2))
        #expect(inputs == [.resized(Size(width: 80, height: 24))])
      }
      terminal.draw(large)
      let rows = large.text.split(separator: "\n")
      let sent = pty.received(from: &terminal, until: String(rows[23].prefix(70)))
      let returns = sent.split(separator: "\u{1B}[?1049h")
      #expect(returns.count == 2)
      #expect(returns.last?.contains(rows[0]) == true)
    }

    @Test(arguments: [SIGQUIT, SIGABRT])
    func crashesWithoutWaiting(signal: CInt) async throws {
      let pty = try Pty()
      let before = pty.modes
      pty.fill()
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
      #expect(pty.modes == before)
    }

    /// Only the superuser can switch to another user, who then cannot reopen the terminal.
    @Test(.enabled(if: getuid() == 0))
    func writesInPiecesToAnotherUsersTerminal() async throws {
      let pty = try Pty()
      let before = pty.modes
      chmod(pty.path, 0o600)
      await #expect(processExitsWith: .exitCode(3)) { [path = pty.path as String] in
        let descriptor = open(path, O_RDWR | O_NOCTTY)
        guard setuid(65_534) == 0, open(path, O_WRONLY | O_NOCTTY) < 0 else { exit(1) }
        var terminal = try Terminal(
          input: descriptor, output: descriptor, TerminalProfile(["TERM": "xterm-256color"]))
        for number in 0..<200 {
          terminal.draw(small[number % 26])
          _ = terminal.wait(timeout: .zero)
        }
        let isBlocked = terminal.isBlocked
        terminal.close()
        exit(isBlocked ? 3 : 2)
      }
      #expect(pty.modes == before)
      #expect(pty.received().contains(small[0].text.prefix(80)))
    }
  }
}

private let small = (0..<26).map { pattern("a", $0) }
private let large = pattern("A", 0)

/// A frame full of letters, no two rows alike; another number gives another letter in every cell.
private func pattern(_ first: Unicode.Scalar, _ number: Int) -> Frame {
  var frame = Frame(size: Size(width: 80, height: 24))
  for row in 0..<24 {
    let letters = (0..<80).compactMap { column in
      Unicode.Scalar(first.value + UInt32((number + row + column) % 26)).map(Character.init)
    }
    frame.write(String(letters), at: 0, row)
  }
  return frame
}
