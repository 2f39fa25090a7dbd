package import Coach

/// Advice and clearances already in force when a check-in began: the rules behind earlier advice to
/// see a professional, and those already looked into.
package struct AdviceInForce: Hashable, Sendable {
  package var held: Set<RedFlag.ID> = []
  package var cleared: Set<RedFlag.ID> = []
  /// The places that hands and tools must avoid for now.
  package var resting: [RestingPlace] = []
}
