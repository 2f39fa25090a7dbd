import CNcurses
import Glibc

/// The two ends of the terminal, as ncurses wants them.
struct Streams {
  let input: CInt
  let inputFile: UnsafeMutablePointer<FILE>
  let outlet: Outlet
  let modes: Modes

  /// Opens streams on copies of two descriptors, so that closing them leaves those open.
  init(input: CInt, output: CInt) throws(TerminalError) {
    guard let inputFile = openCopy(of: input) else { throw refusal() }
    do throws(TerminalError) {
      outlet = try Outlet(to: output)
    } catch {
      fclose(inputFile)
      throw error
    }
    self.inputFile = inputFile
    self.input = fileno(inputFile)
    modes = Modes(of: self.input)
  }

  /// Whether the terminal is this process' to use. One in the background that changes the modes is
  /// stopped by the system until the shell brings it to the front.
  var isForeground: Bool {
    let owner = tcgetpgrp(input)
    return owner < 0 || owner == getpgrp()
  }

  /// The size of the terminal's window; nil where it has none.
  var windowSize: winsize? {
    var window = winsize()
    guard knead_window_size(outlet.terminal, &window) == 0, window.ws_row > 0, window.ws_col > 0
    else { return nil }
    return window
  }

  /// Has the terminal given back if the program crashes. Only for a real one.
  func guardAgainstCrash(reset: String) {
    guard isatty(outlet.terminal) == 1, var modes = modes.before else { return }
    // Without a guard all still works; a crash is then less kind.
    _ = knead_guard_install(outlet.terminal, reset, reset.utf8.count, &modes)
  }

  /// Stops the process here if it was started in the background. It would be stopped later in any
  /// case, but with its signals blocked: SIGTERM could not end it.
  func waitForForeground() {
    modes.giveBack()
  }

  /// Closes the copies.
  func close() {
    fclose(inputFile)
    outlet.close()
  }
}

private func openCopy(of descriptor: CInt) -> UnsafeMutablePointer<FILE>? {
  let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
  guard copy >= 0 else { return nil }
  guard let file = fdopen(copy, "r") else {
    close(copy)
    return nil
  }
  return file
}

/// What the system said last.
func refusal() -> TerminalError { .refused(String(cString: strerror(errno))) }
