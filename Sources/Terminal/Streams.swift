import CNcurses
import Glibc

/// The two ends of the terminal, as ncurses wants them, and the modes they had before.
struct Streams {
  let input: CInt
  let output: CInt
  let inputFile: UnsafeMutablePointer<FILE>
  let outputFile: UnsafeMutablePointer<FILE>
  /// Nil where the input is not a terminal.
  private let modes: termios?

  /// Opens streams on copies of two descriptors, so that closing them leaves those open.
  init(input: CInt, output: CInt) throws(TerminalError) {
    guard let inputFile = openCopy(of: input, "r") else { throw refusal() }
    guard let outputFile = openCopy(of: output, "w") else {
      let reason = refusal()
      fclose(inputFile)
      throw reason
    }
    self.inputFile = inputFile
    self.outputFile = outputFile
    self.input = fileno(inputFile)
    self.output = fileno(outputFile)
    var modes = termios()
    self.modes = tcgetattr(self.input, &modes) == 0 ? modes : nil
  }

  /// Whether a write returns at once. A terminal that takes nothing (a connection that hangs, a
  /// stopped emulator) would block it for ever, deaf to signals.
  var canWrite: Bool {
    var watched = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
    return poll(&watched, 1, 0) == 1
  }

  /// Whether the terminal is this process' to use. One in the background that changes the modes is
  /// stopped by the system until the shell brings it to the front.
  var isForeground: Bool {
    let owner = tcgetpgrp(input)
    return owner < 0 || owner == getpgrp()
  }

  /// Sends a sequence at once. ncurses' `putp` would leave it in the buffer of C's own `stdout`,
  /// to come out whenever that is flushed. Only for modes, which may come before or after what
  /// ncurses still holds.
  func send(_ sequence: String) {
    _ = write(output, sequence, sequence.utf8.count)
  }

  /// Leaves Ctrl-S and Ctrl-Q to the program: as flow control they stop the screen, and with it
  /// the whole program, at a slip of the finger.
  func withoutFlowControl() {
    var current = termios()
    guard tcgetattr(input, &current) == 0 else { return }
    current.c_iflag &= ~tcflag_t(IXON)
    tcsetattr(input, TCSADRAIN, &current)
  }

  /// Has the terminal given back if the program crashes. Only for a real one.
  func guardAgainstCrash(reset: String) {
    guard isatty(output) == 1, var modes else { return }
    // Without a guard all still works; a crash is then less kind.
    _ = knead_guard_install(output, reset, reset.utf8.count, &modes)
  }

  /// Stops the process here if it was started in the background. It would be stopped later in any
  /// case, but with its signals blocked: SIGTERM could not end it.
  func waitForForeground() {
    restoreModes()
  }

  /// Gives back the modes from before. ncurses does so by itself as it leaves the screen.
  func restoreModes() {
    if var modes { tcsetattr(input, TCSANOW, &modes) }
  }

  /// Closes the copies.
  func close() {
    fclose(inputFile)
    fclose(outputFile)
  }
}

private func openCopy(of descriptor: CInt, _ mode: String) -> UnsafeMutablePointer<FILE>? {
  let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
  guard copy >= 0 else { return nil }
  guard let file = fdopen(copy, mode) else {
    close(copy)
    return nil
  }
  return file
}

/// What the system said last.
func refusal() -> TerminalError { .refused(String(cString: strerror(errno))) }
