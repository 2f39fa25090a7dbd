package import Canvas

/// An event returned by a wait on the terminal.
package enum Input: Hashable, Sendable {
  /// A key press or mouse event.
  case key(Key)
  /// The window may have been resized or its contents lost: redraw at this size.
  case resized(Size)
  /// Another watched descriptor is readable, or its other end has closed.
  case ready(CInt)
  /// The user pressed Ctrl-Z: tidy up, then call `Terminal.suspend()`.
  case suspend
  /// The program was asked to exit, or its terminal is gone.
  case ended(Ending)
}
