/// The look of a cell. `nil` is the terminal's own colour, so light and dark screens both work.
package struct Style: Hashable, Sendable {
  package var foreground: Color?
  package var background: Color?
  package var bold: Bool
  package var dim: Bool
  package var reverse: Bool
  package var underline: Bool
  /// Whether blocks and bars in it are solid cells: blanks in reverse video, which have no seams and
  /// need no font. Their characters stand in where there is no reverse video.
  package var solid: Bool

  /// Creates a style; with no arguments, the terminal's own look.
  package init(
    foreground: Color? = nil, background: Color? = nil, bold: Bool = false, dim: Bool = false,
    reverse: Bool = false, underline: Bool = false, solid: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    self.bold = bold
    self.dim = dim
    self.reverse = reverse
    self.underline = underline
    self.solid = solid
  }

  /// The terminal's own look.
  package static let plain = Style()
}
