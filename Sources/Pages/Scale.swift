package import Flow

/// A number from 0 to 10 to choose.
package struct Scale: Sendable {
  /// The meaning of the numbers.
  package let legend: String
  /// The hint if no number is chosen yet.
  package let missing: String
  /// The initial number, if any.
  package var begun: Int?
  /// The event for a number and a note; the note is empty if the page has none.
  package let event: @Sendable (_ number: Int, _ note: String) -> Flow.Event
}
