/// What an earlier check-in told the user, as the journal keeps it: enough to tell something only
/// once in a while, without remembering anything else (clinical.md, F-04 and F-06).
package struct PastAdvice: Hashable, Sendable {
  package let at: WallTime
  /// The rules that held, including those of earlier advice in force.
  package let rules: Set<RedFlag.ID>
  /// Whether the user said that a health professional had looked.
  package let isChecked: Bool

  package init(at: WallTime, rules: Set<RedFlag.ID>, isChecked: Bool = false) {
    self.at = at
    self.rules = rules
    self.isChecked = isChecked
  }
}

extension PastAdvice {
  /// The rules that keep earlier advice in force. A check-in in which one holds lists the rules of
  /// that advice, too, so it says nothing about what was told then.
  package static let holding: Set<RedFlag.ID> = [
    "HELD-EMERGENCY", "HELD-CRISIS", "HELD-MATERNITY", "HELD-SAME-DAY", "HELD-SOON",
  ]

  /// How long a sitting lasts: what was told in it is told again when an answer is changed, or at
  /// the next check-in of the same day.
  private static let sitting: Duration = .seconds(12 * 3600)

  /// When one of some rules was last told before this sitting; `nil` if never.
  package static func lastTold(
    _ rules: Set<RedFlag.ID>, in past: [PastAdvice], before now: WallTime
  ) -> WallTime? {
    past.filter { told in
      now - told.at >= sitting && told.rules.isDisjoint(with: holding)
        && !told.rules.isDisjoint(with: rules)
    }
    .map(\.at).max()
  }

  /// Whether a health professional had looked less than this long ago. A time in the future, after
  /// the wall clock was set back, doesn't count.
  package static func wasChecked(
    within time: Duration, in past: [PastAdvice], before now: WallTime
  ) -> Bool {
    past.contains { $0.isChecked && $0.at.isWithin(time, before: now) }
  }
}
