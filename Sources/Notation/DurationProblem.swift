/// The reason a text isn't a duration.
package struct DurationProblem: Error {
  /// What is wrong, and what to write instead.
  package let message: String
}
