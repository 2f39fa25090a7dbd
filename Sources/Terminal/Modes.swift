import CNcurses
import Glibc

/// The modes of the terminal behind a descriptor: those it had, and those of a full screen. ncurses
/// would see to them, but knows only of a file (see `Outlet`).
struct Modes {
  private let terminal: CInt
  /// Those it had; nil where it is no terminal.
  let before: termios?

  /// Notes the modes in force.
  init(of terminal: CInt) {
    self.terminal = terminal
    var modes = termios()
    before = tcgetattr(terminal, &modes) == 0 ? modes : nil
  }

  /// Sets those of a full screen: each key comes at once, as it is, and is not shown; what is sent
  /// arrives as it is. Ctrl-C and Ctrl-Z stay signals.
  func takeOver() {
    guard var modes = before else { return }
    modes.c_lflag &= ~tcflag_t(ICANON | ECHO | ECHONL)
    modes.c_lflag |= tcflag_t(ISIG)
    // Ctrl-S and Ctrl-Q are left to the program: as flow control they stop the screen at a slip of
    // the finger.
    modes.c_iflag &= ~tcflag_t(ICRNL | INLCR | IGNCR | IXON)
    // ncurses moves the cursor with line feeds and tabs. Tabs turned into blanks would erase.
    modes.c_oflag &= ~tcflag_t(ONLCR | TABDLY)
    withUnsafeMutableBytes(of: &modes.c_cc) { keys in
      keys[Int(VMIN)] = 1
      keys[Int(VTIME)] = 0
    }
    set(modes)
  }

  /// Gives back those it had.
  func giveBack() {
    if let before { set(before) }
  }

  /// At once: to wait until all was sent could be to wait for ever.
  private func set(_ modes: termios) {
    var modes = modes
    tcsetattr(terminal, TCSANOW, &modes)
  }
}
