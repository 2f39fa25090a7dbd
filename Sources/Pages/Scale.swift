package import Flow

/// A number from 0 to 10 to choose.
package struct Scale: Sendable {
  /// What the numbers mean.
  package let legend: String
  /// What is said where it is still needed.
  package let missing: String
  /// Whether a number that was typed is the answer at once.
  package var isAnswerAtOnce = false
  /// The number it begins with, if any.
  package var begun: Int?
  /// The event of a number and a line of note, which is empty where the page has none.
  package let event: @Sendable (_ number: Int, _ note: String) -> Flow.Event
}
