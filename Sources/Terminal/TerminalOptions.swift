/// What a user asks of the terminal, beyond what it can do.
package struct TerminalOptions: Sendable {
  let mouse: Bool
  let colours: Bool
  let ascii: Bool
  /// Whether the title of the window is used.
  package let title: Bool
  /// How the desktop is notified; `nil` for not at all.
  package let notices: DesktopNotice?

  /// All as it comes, unless it is said otherwise.
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
