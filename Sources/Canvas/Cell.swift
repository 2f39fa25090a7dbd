import Text

/// One cell of a frame: a character and its style. A wide character is followed by a cell whose
/// character is `Cell.continuation`.
package struct Cell: Hashable, Sendable {
  package var character: Character
  package var style: Style

  /// Creates a cell; with no arguments, a blank one.
  package init(_ character: Character = " ", style: Style = .plain) {
    self.character = character
    self.style = style
  }

  /// The character in the second cell of a wide character; nothing is drawn for it.
  package static let continuation: Character = "\0"
}
