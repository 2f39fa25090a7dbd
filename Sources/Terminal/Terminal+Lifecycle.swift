import Canvas
import CNcurses
import Platform
import SystemPackage

extension Terminal {
  /// Hands the terminal back, temporarily or for good, with the window's own title. Doesn't wait
  /// long if it isn't accepting output: its modes at least are restored.
  func leaveScreen() {
    awaitAnswer()
    if shownTitle != nil { streams.outlet.send(Messages.bringTitleBack) }
    streams.outlet.send(type.pasteOff)
    endwin()
    streams.outlet.drain(within: .milliseconds(100))
    streams.modes.giveBack()
  }

  /// Takes the terminal back at its present size, and restores the screen and its title.
  mutating func returnToScreen() {
    streams.modes.takeOver()
    fitWindow()
    streams.outlet.send(type.pasteOn)
    if let shownTitle {
      streams.outlet.send(Messages.keepTitle + messages.title(shownTitle))
    }
    // Don't draw while output is pending: it would pile up with each return.
    if streams.outlet.pendingCount == 0 { wrefresh(knead_window()) }
    // ncurses does this itself only when it sets the modes.
    keypad(screen.keyboard, type.hasKeypad)
    streams.outlet.flush()
  }

  /// Adopts the window's size. Its present contents are unknown: emulators reflow text when
  /// resized.
  mutating func fitWindow() {
    if let window = streams.windowSize {
      resizeterm(CInt(window.ws_row), CInt(window.ws_col))
    }
    clearok(knead_window(), true)
    shown = nil
  }

  /// Abandons the terminal and drops pending output.
  mutating func disconnect() {
    isConnected = false
    late = nil
    streams.outlet.discard()
  }

  /// Stops the process as Ctrl-Z does in other programs, with the terminal handed back meanwhile;
  /// returns when it is resumed. The next wait returns `Input.resized` at once, or `Input.ended` if
  /// the program was asked to exit in the meantime (`kill %1`).
  package mutating func suspend() {
    guard isConnected else { return }
    leaveScreen()
    signals.stop()
    // Resumed in the background only to exit: touching the terminal would stop it again.
    if signals.hasEnding, !streams.isForeground {
      disconnect()
      return
    }
    returnToScreen()
    queued.append(.resized(size))
  }
}

extension Terminal {
  /// Asks how wide drawing characters are, if somebody can answer.
  mutating func ask() {
    guard streams.input.isTerminal, streams.outlet.terminal.isTerminal else { return }
    streams.outlet.send(WidthQuestion.text)
    question = WidthQuestion()
  }

  /// Draws in ASCII from now on if a report of the cursor's position says that drawing characters are
  /// wide; returns whether it does.
  mutating func learn(from position: Point) -> Bool {
    guard question?.take(position) == true else { return false }
    repertoire = .wide
    fitWindow()
    return true
  }

  /// Reads and drops an answer that is still on its way: it would be typed into the shell.
  private func awaitAnswer() {
    guard let question, isConnected, streams.isForeground, streams.outlet.pendingCount == 0 else {
      return
    }
    var bytes = [UInt8](repeating: 0, count: 64)
    while question.remaining > .zero,
      !Watch.wait(for: [Watch(streams.input)], atMost: question.remaining).isEmpty
    {
      let count = (try? bytes.withUnsafeMutableBytes { try streams.input.read(into: $0) }) ?? 0
      if count == 0 || bytes.prefix(count).contains(UInt8(ascii: "R")) { return }
    }
  }
}
