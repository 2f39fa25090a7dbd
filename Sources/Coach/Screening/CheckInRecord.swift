/// The outcome of a check-in, with the answers and clearances that outlast it. Flow returns it, the
/// journal stores it, and reports show it.
package struct CheckInRecord: Hashable, Sendable {
  package var at: WallTime
  /// The answers still valid after the check-in; empty once a later check-in is known.
  package var answers: [KeptAnswer]
  package var advice: Advice
  /// The rules that held.
  package var rules: Set<RedFlag.ID>
  /// The rules cleared by a health professional, in this check-in or earlier.
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
