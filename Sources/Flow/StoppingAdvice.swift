package import Coach

/// Advice that rules out massage, and the one routine still allowed.
package struct StoppingAdvice: Hashable, Sendable {
  package let checkIn: CheckInResult
  /// Slow breathing, if the advice allows it.
  package let comfort: Routine?
}
