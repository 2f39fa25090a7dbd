import CNcurses
import Platform

/// An open ncurses screen, with the terminal in the modes this program needs.
struct OpenScreen {
  private let screen: OpaquePointer
  /// The pad from which keys are read, because reading from a window also redraws it.
  let keyboard: UnsafeMutablePointer<WINDOW>

  /// Opens a screen for this terminal type. Signals must already be blocked, so that ncurses'
  /// handlers cannot run.
  init(_ type: TerminalType, on streams: Streams, mouse: Bool) throws(TerminalError) {
    // LINES and COLUMNS in the environment may belong to another window; the terminal is asked
    // later. If neither were used, ncurses would reject types without a size, such as the Linux
    // console.
    use_env(false)
    use_tioctl(true)
    let actions = SignalActions()
    let opened = newterm(type.name, streams.outlet.file, streams.inputFile)
    actions.restore()
    guard let opened else { throw .unknownType(type.name) }
    guard let pad = newpad(1, 1) else {
      endwin()
      delscreen(opened)
      throw .refused(.last)
    }
    streams.outlet.characterSet = type.characterSet
    screen = opened
    keyboard = pad
    streams.modes.takeOver()
    // Turn off ncurses' own handling of keys.
    noecho()
    nonl()
    // Otherwise a key press would leave a frame half written.
    typeahead(-1)

    keypad(keyboard, type.hasKeypad)
    meta(keyboard, true)
    nodelay(keyboard, true)
    // Even a hidden cursor has a position, which screen readers follow; `leaveok` would lose it.
    curs_set(0)
    // ncurses switches the mouse on and off but doesn't read it: its reader can block for ever on
    // an event outside the mask, such as a release or a sideways scroll.
    if mouse { mousemask(knead_mouse_events(), nil) }
    keyok(KEY_MOUSE, false)
  }

  /// Frees ncurses' resources. The terminal must have been left already.
  func free() {
    delwin(keyboard)
    delscreen(screen)
  }
}
