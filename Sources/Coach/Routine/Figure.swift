/// A text drawing of how a step is done: the position, the tool and the place.
package struct Figure: Hashable, Sendable {
  package typealias ID = Identifier<Figure>

  /// The largest size of a figure, in character cells.
  package static let widest = 24
  package static let highest = 12

  /// A drawing in both styles, line by line, without trailing blanks.
  package struct Lines: Hashable, Sendable {
    /// For terminals that support box-drawing characters.
    package let unicode: [String]
    package let ascii: [String]

    package init(unicode: [String], ascii: [String]) {
      self.unicode = unicode
      self.ascii = ascii
    }
  }

  package let id: ID
  /// A one-sentence description for those who cannot see the drawing.
  package let alt: String
  /// The side of the body that the drawing shows at work: the one that a step calls "this side".
  /// `nil` if it shows both, or neither can be told.
  package let side: Side?
  /// The lines of the drawing, for terminals that support box-drawing characters.
  package let unicode: [String]
  /// The lines of the drawing in ASCII.
  package let ascii: [String]
  /// The same drawing at the other end of a stroke or circle, if it shows a movement.
  package let moved: Lines?

  package init(
    id: ID, alt: String, side: Side? = nil, unicode: [String], ascii: [String],
    moved: Lines? = nil
  ) {
    self.id = id
    self.alt = alt
    self.side = side
    self.unicode = unicode
    self.ascii = ascii
    self.moved = moved
  }

  /// Returns the lines of the drawing in a style, without trailing blanks.
  ///
  /// If the drawing shows the other side of the body than `wanted`, its lines are mirrored within
  /// its width. A drawing without a side, or `nil`, is never mirrored.
  ///
  /// Frame 0 is the drawing itself and frame 1 the other end of its movement. If it shows none, both
  /// are the same.
  package func lines(
    _ style: DrawingStyle, showing wanted: Side? = nil, frame: Int = 0
  ) -> [String] {
    let shown = drawn(style, frame: frame)
    guard let side, side.other == wanted else { return shown }
    let all = drawn(style, frame: 0) + drawn(style, frame: 1)
    return Mirror(width: all.map(\.count).max() ?? 0).lines(shown)
  }

  /// The lines of a frame, as drawn in its file.
  private func drawn(_ style: DrawingStyle, frame: Int) -> [String] {
    let moved = frame == 1 ? moved : nil
    return switch style {
    case .unicode: moved?.unicode ?? unicode
    case .ascii: moved?.ascii ?? ascii
    }
  }
}
