package import Coach

/// Advice and clearances already in force when a check-in began: the rules behind advice that someone should look, and those
/// that were looked into before.
package struct AdviceInForce: Hashable, Sendable {
  package var held: Set<RedFlag.ID> = []
  package var cleared: Set<RedFlag.ID> = []
  /// Where hands and tools stay off for now.
  package var resting: [RestingPlace] = []
}
