import Canvas
import Glibc
import Terminal
import Testing

extension TerminalTests {
  @Suite struct Waiting {
    @Test func resizes() throws {
      let pty = try Pty()
      var terminal = try pty.open()
      terminal.draw(Frame(size: Size(width: 80, height: 24)))
      let large = Size(width: 100, height: 30)
      pty.resize(large)
      sendHere(SIGWINCH)
      sendHere(SIGWINCH)
      let first = terminal.wait(timeout: .seconds(2))
      #expect(first == [.resized(large)])
      let size = terminal.size
      #expect(size == large)
      var frame = Frame(size: large)
      frame.write("x", at: 99, 29)
      terminal.draw(frame)
      #expect(ScreenContents.text(rows: 30) == frame.text)
      let more = terminal.wait(timeout: .zero)
      #expect(more == [])
    }

    @Test(arguments: [
      (SIGTSTP, Input.suspend), (SIGINT, .ended(.interrupt)), (SIGTERM, .ended(.terminate)),
      (SIGHUP, .ended(.hangUp)),
    ])
    func reportsSignals(signal: CInt, input: Input) throws {
      let pty = try Pty()
      try withoutBlockedSignals {
        var terminal = try pty.open()
        sendHere(signal)
        let inputs = terminal.wait(timeout: .seconds(2))
        #expect(inputs == [input])
      }
    }

    @Test func restoresTheSignalMask() throws {
      let pty = try Pty()
      try withoutBlockedSignals {
        var terminal = try pty.open()
        let blocked: Set = [SIGWINCH, SIGTSTP, SIGCONT, SIGHUP, SIGTERM, SIGINT]
        #expect(blockedSignals() == blocked)
        var action = sigaction()
        for signal in blocked {
          sigaction(signal, nil, &action)
          let hasHandler = action.__sigaction_handler.sa_handler != nil
          #expect(!hasHandler, "ncurses' handler for signal \(signal) is still installed")
        }
        terminal.close()
        #expect(blockedSignals() == [])
      }
    }

    @Test func survivesASecondHangUpWhileClosing() throws {
      let pty = try Pty()
      try withoutBlockedSignals {
        var terminal = try pty.open()
        sendHere(SIGHUP)
        _ = terminal.wait(timeout: .seconds(2))
        // If unblocked, this would end the test run, here or when the mask is restored.
        sendHere(SIGHUP)
        terminal.close()
        #expect(blockedSignals() == [SIGHUP, SIGTERM])
      }
    }

    @Test func redrawsEverythingWhenContinued() throws {
      let pty = try Pty()
      var terminal = try pty.open()
      var frame = Frame(size: Size(width: 80, height: 24))
      frame.write("still here", at: 0, 0)
      terminal.draw(frame)
      _ = pty.received()
      sendHere(SIGCONT)
      let inputs = terminal.wait(timeout: .seconds(2))
      #expect(inputs == [.resized(Size(width: 80, height: 24))])
      terminal.draw(frame)
      let sent = pty.received(until: "still here")
      #expect(sent.contains("\u{1B}[?1049h"))
      #expect(sent.contains("\u{1B}[?2004h"))
      #expect(sent.contains("still here"))
    }

    @Test func redrawsEverythingAfterAResize() throws {
      let pty = try Pty()
      var terminal = try pty.open()
      var frame = Frame(size: Size(width: 80, height: 24))
      frame.write("still here", at: 0, 0)
      terminal.draw(frame)
      _ = pty.received()
      sendHere(SIGWINCH)
      _ = terminal.wait(timeout: .seconds(2))
      terminal.draw(frame)
      #expect(pty.received(until: "still here").contains("still here"))
    }

    @Test func reportsALostTerminalOnce() throws {
      let pty = try Pty()
      var terminal = try pty.open()
      pty.type("a")
      _ = inputs(&terminal, 1)
      pty.hangUp()
      let first = terminal.wait(timeout: .seconds(2))
      #expect(first == [.ended(.hangUp)])
      let start = ContinuousClock.now
      let second = terminal.wait(timeout: .milliseconds(20))
      #expect(second == [])
      #expect(ContinuousClock.now - start >= .milliseconds(20))
      terminal.draw(Frame(size: Size(width: 80, height: 24)))
    }

    @Test func treatsAnInputAtItsEndAsAHangUp() throws {
      var terminal = try openNull()
      let inputs = terminal.wait(timeout: .seconds(2))
      #expect(inputs == [.ended(.hangUp)])
    }

    @Test func waitsAtLeastAsLongAsAsked() throws {
      let pty = try Pty()
      var terminal = try pty.open()
      let start = ContinuousClock.now
      let inputs = terminal.wait(timeout: .microseconds(1300))
      #expect(inputs == [])
      #expect(ContinuousClock.now - start >= .microseconds(1300))
    }

    @Test func waitsForFractionsOfAMillisecond() throws {
      let pty = try Pty()
      var terminal = try pty.open()
      let waits = (0..<50).map { _ in
        let start = ContinuousClock.now
        _ = terminal.wait(timeout: .microseconds(300))
        return ContinuousClock.now - start
      }
      #expect(waits.allSatisfy { $0 >= .microseconds(300) })
      // Other programs may delay any one of them.
      #expect(waits.contains { $0 < .microseconds(900) })
    }

    @Test func reportsWhichOtherDescriptorsAreReady() throws {
      let pty = try Pty()
      var terminal = try pty.open()
      var quiet: [CInt] = [0, 0]
      var loud: [CInt] = [0, 0]
      try #require(pipe(&quiet) == 0 && pipe(&loud) == 0)
      let none = terminal.wait(timeout: .zero, also: [quiet[0], loud[0]])
      #expect(none == [])
      _ = write(loud[1], "x", 1)
      let one = terminal.wait(timeout: .seconds(2), also: [quiet[0], loud[0]])
      #expect(one == [.ready(loud[0])])
      close(quiet[1])
      pty.type("a")
      let all = terminal.wait(timeout: .seconds(2), also: [quiet[0], loud[0]])
      #expect(all == [.key(.character("a")), .ready(quiet[0]), .ready(loud[0])])
      let others = terminal.wait(timeout: .zero)
      #expect(others == [])
      for descriptor in [quiet[0]] + loud { close(descriptor) }
    }

    @Test func doesNotWaitForANegativeTimeout() throws {
      let pty = try Pty()
      var terminal = try pty.open()
      let inputs = terminal.wait(timeout: .seconds(-5))
      #expect(inputs == [])
    }
  }
}

/// The signals that this thread blocks.
private func blockedSignals() -> Set<CInt> {
  var mask = sigset_t()
  pthread_sigmask(SIG_SETMASK, nil, &mask)
  return Set((1...31).filter { sigismember(&mask, $0) == 1 })
}
