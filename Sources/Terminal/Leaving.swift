import Canvas
import CNcurses

extension Terminal {
  /// Gives the terminal to someone else for a while, or for good.
  func leaveScreen() {
    streams.send(type.pasteOff)
    endwin()
  }

  /// Takes the terminal back, at the size it has now, and shows again what was there.
  mutating func returnToScreen() {
    fitWindow()
    streams.send(type.pasteOn)
    wrefresh(knead_window())
  }

  /// Takes on the window's size. What the window shows now is anyone's guess: emulators move text
  /// about when their size changes.
  mutating func fitWindow() {
    var window = winsize()
    if knead_window_size(streams.output, &window) == 0, window.ws_row > 0, window.ws_col > 0 {
      resizeterm(CInt(window.ws_row), CInt(window.ws_col))
    }
    clearok(knead_window(), true)
    shown = nil
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
      isConnected = false
      return
    }
    returnToScreen()
    queued.append(.resized(size))
  }
}
