/// The user's preferences for the terminal, as opposed to its capabilities.
package struct TerminalOptions: Sendable {
  let mouse: Bool
  let colours: Bool
  let ascii: Bool
  /// Whether to set the window title.
  package let title: Bool
  /// The method for desktop notifications; `nil` for none.
  package let notices: DesktopNotice?

  /// Creates options; by default mouse and colours are on, and the rest is off.
  package init(
    mouse: Bool = true, colours: Bool = true, ascii: Bool = false, title: Bool = false,
    notices: DesktopNotice? = nil
  ) {
    self.mouse = mouse
    self.colours = colours
    self.ascii = ascii
    self.title = title
    self.notices = notices
  }
}
