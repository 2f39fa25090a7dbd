import Glibc

/// The size in cells of the terminal that is written to; `nil` where it is none, or does not say.
package func windowSize() -> (columns: Int, rows: Int)? {
  var window = winsize()
  guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else { return nil }
  return (Int(window.ws_col), Int(window.ws_row))
}
