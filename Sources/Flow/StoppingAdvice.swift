package import Coach

/// Advice that rules out massage, and the one routine still allowed.
package struct StoppingAdvice: Hashable, Sendable {
  package let checkIn: CheckInResult
  /// Slow breathing, if the advice allows it.
  package let comfort: Routine?
  /// When it was given, if it is earlier advice that is read again.
  package var given: WallTime?
  /// What was said to hurt, if that led to it rather than a check-in.
  package var symptom: Symptom?
}
