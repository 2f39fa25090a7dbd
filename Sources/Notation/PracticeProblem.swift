import Text
import Coach

/// A mistake in the text of a practice timer.
package struct PracticeProblem: Error, Hashable, Sendable {
  /// A sentence that says what to write instead.
  package let message: String
  /// The column of the mistake, from 1.
  package let column: Int
}
