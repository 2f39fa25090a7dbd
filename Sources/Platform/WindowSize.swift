import Glibc

/// Returns the size, in cells, of the output terminal; `nil` if it isn't a terminal or doesn't
/// report a size.
package func windowSize() -> (columns: Int, rows: Int)? {
  var window = winsize()
  guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else { return nil }
  return (Int(window.ws_col), Int(window.ws_row))
}
