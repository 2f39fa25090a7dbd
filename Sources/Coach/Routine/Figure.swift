/// A text drawing of how a step is done: the position, the tool and the place.
package struct Figure: Hashable, Sendable {
  package typealias ID = Identifier<Figure>

  /// The largest size of a figure, in character cells.
  package static let widest = 24
  package static let highest = 12

  package let id: ID
  /// A one-sentence description for those who cannot see the drawing.
  package let alt: String
  /// The lines of the drawing, for terminals that support box-drawing characters.
  package let unicode: [String]
  /// The lines of the drawing in ASCII.
  package let ascii: [String]

  package init(id: ID, alt: String, unicode: [String], ascii: [String]) {
    self.id = id
    self.alt = alt
    self.unicode = unicode
    self.ascii = ascii
  }

  /// Returns the lines of the drawing in a style.
  package func lines(_ style: DrawingStyle) -> [String] { style == .ascii ? ascii : unicode }
}
