import Text
import Coach

/// A problem with the text of a reminder.
package struct ReminderProblem: Error, Hashable, Sendable {
  /// A sentence that says what to type instead.
  package let message: String
  /// The column of the problem, from 1.
  package let column: Int
}
