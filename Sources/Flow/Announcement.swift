package import Coach

/// A cue with all that is told by it.
package struct Announcement: Hashable, Sendable {
  package let cue: Cue
  package let words: Utterance
  /// Whether the bell rings.
  package let rings: Bool
  /// Whether the voice speaks.
  package let speaks: Bool
  /// The routine, the step and its side at this moment, and the seconds left of the segment.
  package let title: String
  package let step: String
  package let side: Side?
  package let left: Int

  package init(
    cue: Cue, words: Utterance, rings: Bool, speaks: Bool, title: String, step: String, side: Side?,
    left: Int
  ) {
    self.cue = cue
    self.words = words
    self.rings = rings
    self.speaks = speaks
    self.title = title
    self.step = step
    self.side = side
    self.left = left
  }
}
