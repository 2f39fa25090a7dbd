import Canvas
import CNcurses

extension Terminal {
  /// Gives the terminal to someone else for a while, or for good, with the window's own title. One
  /// that takes nothing is not waited for long: it gets its modes back at least.
  func leaveScreen() {
    if shownTitle != nil { streams.outlet.send(Messages.bringTitleBack) }
    streams.outlet.send(type.pasteOff)
    endwin()
    streams.outlet.drain(within: .milliseconds(100))
    streams.modes.giveBack()
  }

  /// Takes the terminal back, at the size it has now, and shows again what was there, with its title.
  mutating func returnToScreen() {
    streams.modes.takeOver()
    fitWindow()
    streams.outlet.send(type.pasteOn)
    if let shownTitle {
      streams.outlet.send(Messages.keepTitle + messages.title(shownTitle))
    }
    // While something waits nothing is drawn: it would add up with each return.
    if streams.outlet.pendingCount == 0 { wrefresh(knead_window()) }
    // ncurses does this by itself only where it sets the modes.
    keypad(screen.keyboard, type.hasKeypad)
    streams.outlet.flush()
  }

  /// Takes on the window's size. What the window shows now is anyone's guess: emulators move text
  /// about when their size changes.
  mutating func fitWindow() {
    if let window = streams.windowSize {
      resizeterm(CInt(window.ws_row), CInt(window.ws_col))
    }
    clearok(knead_window(), true)
    shown = nil
  }

  /// Gives the terminal up: what waits for it is dropped.
  mutating func disconnect() {
    isConnected = false
    late = nil
    streams.outlet.discard()
  }

  /// Stops the process as Ctrl-Z does in other programs, the terminal given back meanwhile;
  /// returns when it runs again. The next wait returns `Input.resized` at once, or `Input.ended`
  /// where the program was asked to end meanwhile (`kill %1`).
  package mutating func suspend() {
    guard isConnected else { return }
    leaveScreen()
    signals.stop()
    // Woken in the background only to end: to touch the terminal would be to stop again.
    if signals.hasEnding, !streams.isForeground {
      disconnect()
      return
    }
    returnToScreen()
    queued.append(.resized(size))
  }
}
