package import Canvas

/// What a wait on the terminal ends with.
package enum Input: Hashable, Sendable {
  /// The user did something at the keyboard or the mouse.
  case key(Key)
  /// The window may have another size, or lost what it showed: draw again at this size.
  case resized(Size)
  /// Another descriptor, one that was named to the wait, can be read, or its other side is gone.
  case ready(CInt)
  /// The user pressed Ctrl-Z: put things in order, then call `Terminal.suspend()`.
  case suspend
  /// The program is asked to end, or its terminal is gone.
  case ended(Ending)
}
