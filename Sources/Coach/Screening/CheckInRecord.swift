/// What a check-in came to, and the answers and clearances that outlive it: Flow returns it, the journal
/// keeps it, and a report shows it.
package struct CheckInRecord: Hashable, Sendable {
  package var at: WallTime
  /// The answers that still stand after it; none once a later check-in is known.
  package var answers: [KeptAnswer]
  package var advice: Advice
  /// The rules that held.
  package var rules: Set<RedFlag.ID>
  /// The rules that a health professional has looked into, in this check-in or before.
  package var cleared: Set<RedFlag.ID>

  package init(
    at: WallTime, answers: [KeptAnswer] = [], advice: Advice, rules: Set<RedFlag.ID> = [],
    cleared: Set<RedFlag.ID> = []
  ) {
    self.at = at
    self.answers = answers
    self.advice = advice
    self.rules = rules
    self.cleared = cleared
  }
}
