import CNcurses
import Platform

/// An ncurses screen, and the terminal in the modes that this program wants.
struct OpenScreen {
  private let screen: OpaquePointer
  /// Where keys are read: a pad, because reading from a window also redraws it.
  let keyboard: UnsafeMutablePointer<WINDOW>

  /// Opens a screen of this type. Signals are blocked by now, so that ncurses' handlers cannot run.
  init(_ type: TerminalType, on streams: Streams, mouse: Bool) throws(TerminalError) {
    // LINES and COLUMNS in the environment may be another window's; the terminal is asked later. With
    // neither, ncurses would refuse types without a size, such as the Linux console.
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
    screen = opened
    keyboard = pad
    streams.modes.takeOver()
    // What ncurses itself would do with keys.
    noecho()
    nonl()
    // It would leave a frame half written when a key comes.
    typeahead(-1)

    keypad(keyboard, type.hasKeypad)
    meta(keyboard, true)
    nodelay(keyboard, true)
    // A cursor that is hidden still has a place, which screen readers follow; `leaveok` loses it.
    curs_set(0)
    // ncurses switches the mouse on and off, but does not read it: its reader can block for ever on
    // an event that is not in the mask, such as a release or a sideways wheel.
    if mouse { mousemask(knead_mouse_events(), nil) }
    keyok(KEY_MOUSE, false)
  }

  /// Frees what ncurses holds. The terminal has been left before.
  func free() {
    delwin(keyboard)
    delscreen(screen)
  }
}
