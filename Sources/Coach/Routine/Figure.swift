/// A drawing in text of how a step is done: the position, the tool, the place.
package struct Figure: Hashable, Sendable {
  package typealias ID = Identifier<Figure>

  /// The most room that a figure takes, in cells.
  package static let widest = 24
  package static let highest = 12

  package let id: ID
  /// What it shows, as one sentence: for those who cannot see it.
  package let alt: String
  /// The lines of the drawing, for terminals that show box characters.
  package let unicode: [String]
  /// The same in ASCII.
  package let ascii: [String]

  package init(id: ID, alt: String, unicode: [String], ascii: [String]) {
    self.id = id
    self.alt = alt
    self.unicode = unicode
    self.ascii = ascii
  }

  /// The lines of the drawing.
  package func lines(_ style: DrawingStyle) -> [String] { style == .ascii ? ascii : unicode }
}
