import Text
import Coach

/// What is wrong with the words for a reminder.
package struct ReminderProblem: Error, Hashable, Sendable {
  /// A sentence that says what to write instead.
  package let message: String
  /// The column it is about, from 1.
  package let column: Int
}
