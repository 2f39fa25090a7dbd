package import Coach

/// What a check-in of the past came to.
package struct PastCheckIn: Hashable, Sendable {
  package let at: WallTime
  package let advice: Advice
  /// The rules that held.
  package let rules: Set<RedFlag.ID>
}
