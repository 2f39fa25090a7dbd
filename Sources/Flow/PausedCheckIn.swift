import Coach

/// A check-in that was left in the middle.
package struct PausedCheckIn: Hashable, Sendable {
  /// How long it can be resumed. Signs can begin at any time, so older answers are asked again.
  static let longestPause: Duration = .seconds(30 * 60)

  package let checkIn: CheckIn
  /// Whether all questions were answered, so that only the review was left.
  package let isReview: Bool
  let at: WallTime

  /// Whether it can still be resumed. A pause that began in the future, after the wall clock was set
  /// back, counts as over.
  func canResume(at now: WallTime) -> Bool { at <= now && now - at < Self.longestPause }
}
