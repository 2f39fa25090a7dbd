import CNcurses
import Glibc

/// The original modes of a descriptor's terminal, and the switch to those of a full screen. ncurses
/// would handle this, but it writes to a memory file, not to the terminal (see `Outlet`).
struct Modes {
  private let terminal: CInt
  /// The original modes; nil if the descriptor isn't a terminal.
  let before: termios?

  /// Records the modes in force.
  init(of terminal: CInt) {
    self.terminal = terminal
    var modes = termios()
    before = tcgetattr(terminal, &modes) == 0 ? modes : nil
  }

  /// Sets the full-screen modes: keys arrive at once, unchanged and without echo; output is sent
  /// unchanged. Ctrl-C and Ctrl-Z remain signals.
  func takeOver() {
    guard var modes = before else { return }
    modes.c_lflag &= ~tcflag_t(ICANON | ECHO | ECHONL)
    modes.c_lflag |= tcflag_t(ISIG)
    // Ctrl-S and Ctrl-Q are left to the program: as flow control, a slip of the finger would freeze
    // the screen.
    modes.c_iflag &= ~tcflag_t(ICRNL | INLCR | IGNCR | IXON)
    // ncurses moves the cursor with line feeds and tabs. Tabs expanded to spaces would erase text.
    modes.c_oflag &= ~tcflag_t(ONLCR | TABDLY)
    withUnsafeMutableBytes(of: &modes.c_cc) { keys in
      keys[Int(VMIN)] = 1
      keys[Int(VTIME)] = 0
    }
    set(modes)
  }

  /// Restores the original modes.
  func giveBack() {
    if let before { set(before) }
  }

  /// Takes effect immediately: waiting for the output to drain could take for ever.
  private func set(_ modes: termios) {
    var modes = modes
    tcsetattr(terminal, TCSANOW, &modes)
  }
}
