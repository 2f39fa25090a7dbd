/// What a user asks of the terminal, beyond what it can do.
package struct TerminalOptions: Sendable {
  let mouse: Bool
  let colours: Bool
  let ascii: Bool
  let highContrast: Bool

  /// All as it comes, unless it is said otherwise.
  package init(
    mouse: Bool = true, colours: Bool = true, ascii: Bool = false, highContrast: Bool = false
  ) {
    self.mouse = mouse
    self.colours = colours
    self.ascii = ascii
    self.highContrast = highContrast
  }
}
