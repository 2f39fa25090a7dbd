/// No gain over weeks (clinical.md, RF-GEN-4 and F-04).
extension PainTrend {
  /// Whether there was no gain of 2 points or 30% in the last 4 to 6 weeks, despite sessions in
  /// that time. A stable small pain is no sign: the mean of the last week is 4 or more, or, from 2
  /// of 10, an activity was last rated at 5 or less. Below 2 of 10 there is nothing to gain.
  package var hasNoGain: Bool {
    guard sessions >= 4, let first = readings.first(where: { moment - $0.at <= .days(42) }),
      moment - first.at >= .days(28)
    else { return false }
    let start = Int((moment - first.at) / .days(1))
    guard let before = mean(from: start + 1, to: start - 7, atLeast: 2),
      let after = mean(from: 7, atLeast: 2), after >= 2, after >= 4 - 1e-9 || isHeldBack
    else { return false }
    return after >= before || !Self.matters(from: before, to: after)
  }

  /// Whether an activity was at 5 or less when the activities were last rated, in these 6 weeks.
  private var isHeldBack: Bool {
    guard let last = functions.last, moment - last.at <= .days(42) else { return false }
    return last.activities.contains { $0.score <= 5 }
  }

  /// Whether pain and activities are as they were at an earlier time: the mean of the last 4 weeks
  /// and that of the 4 weeks up to then differ by less than 2 points. If the pain of that time is
  /// unknown, that counts as changed.
  package func isUnchanged(since then: WallTime) -> Bool {
    let month: ClosedRange<Duration> = .zero ... .days(28)
    let earlier = readings.filter { month.contains(then - $0.at) }
    guard let before = Self.mean(earlier, at: then, atLeast: 1),
      let after = mean(from: 28, atLeast: 1), !Self.differs(before, after)
    else { return false }
    let old = ratings.filter { month.contains(then - $0.at) }
    let new = ratings.filter { month.contains(moment - $0.at) }
    guard !old.isEmpty, !new.isEmpty else { return true }
    let names = Self.named(in: old + new)
    return names.isEmpty || !Self.differs(Self.mean(old, names), Self.mean(new, names))
  }

  private static func differs(_ one: Double, _ other: Double) -> Bool {
    isHigher(one, than: other, by: 2) || isHigher(other, than: one, by: 2)
  }
}
