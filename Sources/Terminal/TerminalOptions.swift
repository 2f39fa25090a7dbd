/// The user's preferences for the terminal, as opposed to its capabilities.
package struct TerminalOptions: Sendable {
  let mouse: Bool
  /// Whether the cursor is visible on the focus. It is always there, for screen readers.
  let cursor: Bool
  let colours: Bool
  /// Whether to draw in plain ASCII; `nil` leaves it to what the terminal can show.
  let ascii: Bool?
  /// Whether to set the window title.
  package let title: Bool
  /// The method for desktop notifications; `nil` for none.
  package let notices: DesktopNotice?

  /// Creates options; by default mouse, cursor and colours are on, and the rest is off.
  package init(
    mouse: Bool = true, cursor: Bool = true, colours: Bool = true, ascii: Bool? = nil,
    title: Bool = false, notices: DesktopNotice? = nil
  ) {
    self.mouse = mouse
    self.cursor = cursor
    self.colours = colours
    self.ascii = ascii
    self.title = title
    self.notices = notices
  }
}
