package import Coach

/// What a check-in came to, and the answers and clearances that outlive it.
package struct StoredCheckIn: Hashable, Sendable {
  package let answers: [StoredAnswer]
  package let advice: Advice
  /// The rules that held.
  package let rules: Set<RedFlag.ID>
  /// The rules that a health professional has looked into, in this check-in or before.
  package let cleared: Set<RedFlag.ID>

  package init(
    answers: [StoredAnswer], advice: Advice, rules: Set<RedFlag.ID>, cleared: Set<RedFlag.ID>
  ) {
    self.answers = answers
    self.advice = advice
    self.rules = rules
    self.cleared = cleared
  }
}
