import CNcurses
import Glibc
import Platform
import SystemPackage

/// The terminal's input and output, in the form ncurses needs.
struct Streams {
  let input: FileDescriptor
  let inputFile: UnsafeMutablePointer<FILE>
  let outlet: Outlet
  let modes: Modes

  /// Opens streams on duplicates of two descriptors, so that closing them leaves the originals
  /// open.
  init(input: FileDescriptor, output: FileDescriptor) throws(TerminalError) {
    let inputFile: UnsafeMutablePointer<FILE>
    do throws(Errno) { inputFile = try openCopy(of: input) } catch { throw .refused(error) }
    do throws(Errno) { outlet = try Outlet(to: output) } catch {
      fclose(inputFile)
      throw .refused(error)
    }
    self.inputFile = inputFile
    self.input = FileDescriptor(rawValue: fileno(inputFile))
    modes = Modes(of: self.input.rawValue)
  }

  /// Whether this process is in the terminal's foreground. If a background process changes the
  /// modes, the system stops it until the shell brings it to the foreground.
  var isForeground: Bool {
    let owner = tcgetpgrp(input.rawValue)
    return owner < 0 || owner == getpgrp()
  }

  /// The size of the terminal's window; nil if unknown.
  var windowSize: winsize? {
    var window = winsize()
    guard knead_window_size(outlet.terminal.rawValue, &window) == 0, window.ws_row > 0,
      window.ws_col > 0
    else { return nil }
    return window
  }

  /// Arranges for the terminal to be restored if the program crashes. Real terminals only.
  func guardAgainstCrash(reset: String) {
    guard outlet.terminal.isTerminal, var modes = modes.before else { return }
    // Everything works without the guard; only a crash is then less tidy.
    _ = knead_guard_install(outlet.terminal.rawValue, reset, reset.utf8.count, &modes)
  }

  /// Stops the process here if it was started in the background. It would be stopped later anyway,
  /// but with its signals blocked: SIGTERM could not end it.
  func waitForForeground() {
    modes.giveBack()
  }

  /// Closes the duplicates.
  func close() {
    fclose(inputFile)
    outlet.close()
  }
}

private func openCopy(of descriptor: FileDescriptor) throws(Errno) -> UnsafeMutablePointer<FILE> {
  let copy = try descriptor.ownCopy()
  do throws(Errno) { return try copy.stream("r") } catch {
    try? copy.close()
    throw error
  }
}
