package import Coach

/// Advice that stops, and the one routine it may leave.
package struct StoppingAdvice: Hashable, Sendable {
  package let checkIn: CheckInResult
  /// Slow breathing, where the advice allows it.
  package let comfort: Routine?
}
