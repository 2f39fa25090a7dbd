package import Flow

/// A number from 0 to 10 to choose.
package struct Scale: Sendable {
  /// The meaning of the numbers.
  package let legend: String
  /// An earlier number to compare with, and what it was.
  package struct Earlier: Sendable {
    package let number: Int
    /// The moment it is of: "before".
    package let moment: String
  }

  /// `nil` if there is nothing to compare with.
  package var earlier: Earlier?
  /// The hint if no number is chosen yet.
  package let missing: String
  /// The initial number, if any.
  package var begun: Int?
  /// The event for a number and a note; the note is empty if the page has none.
  package let event: @Sendable (_ number: Int, _ note: String) -> Flow.Event
}
