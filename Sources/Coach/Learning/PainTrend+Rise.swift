/// Rises in pain that last longer than a flare (clinical.md, RF-GEN-3, F-01 and F-02). A flare alone
/// only lightens the sessions. A rise always needs 2 points, however low the pain was before.
extension PainTrend {
  private static let points = 2.0

  /// Whether pain is still up: the mean since it rose, and that of the last 4 days with readings,
  /// all within 14 days, is 2 points above the 4 weeks before it rose (F-01, b).
  package var isUp: Bool {
    let latest = days.suffix(4)
    guard latest.count == 4, latest[latest.startIndex].age <= 14 else { return false }
    return rises(longest: 42).contains { index, before in
      days.count - index >= 4 && isHigh(days[index...], before) && isHigh(latest, before)
    }
  }

  /// Whether pain has been up for 3 weeks, or rises week by week (F-01, c).
  package var isWorse: Bool { isUpForWeeks || isClimbing }

  /// Whether the latest reading is 2 points above the mean of the 4 weeks before it, or pain is up
  /// in any other way: a pain that rises is not an old pain that stays as it is (B-21).
  package var isRising: Bool {
    if isUp || isWorse || isFlaring { return true }
    guard let last = readings.last else { return false }
    let earlier = readings.filter { (.days(1) ... .days(28)).contains(last.at - $0.at) }
    guard let usual = Self.mean(earlier, at: last.at, atLeast: 1) else { return false }
    return Self.isHigher(Double(last.pain), than: usual, by: Self.points)
  }

  /// Whether pain rose 3 weeks ago or more, and no week since was back near the usual. A week
  /// without readings proves nothing.
  private var isUpForWeeks: Bool {
    guard let last = days.last, last.age < 7 else { return false }
    return rises(longest: 42).contains { index, before in
      guard days[index].age >= 21, days.count - index >= 4, isHigh(days[index...index], before),
        isHigh(days[index...], before)
      else { return false }
      return (0..<3).allSatisfy { week in
        let own = self.week(week)
        return own.isEmpty || isHigh(own, before)
      }
    }
  }

  /// Whether the mean of each of the last 2 weeks is a point above that of the week before it (half
  /// of the 2 points each time), and that of the last week is 2 points above the 4 weeks before both.
  /// A mean needs readings on 3 days.
  private var isClimbing: Bool {
    let weeks = (0..<3).map { week($0) }
    let before = days.filter { (14..<42).contains($0.age) }
    guard (weeks + [before[...]]).allSatisfy({ $0.count >= 3 }) else { return false }
    return isHigh(weeks[0], Self.mean(before[...]))
      && (0..<2).allSatisfy {
        Self.isHigher(
          Self.mean(weeks[$0]), than: Self.mean(weeks[$0 + 1]), by: Self.points / 2)
      }
  }

  /// The days of a week, counted back from now.
  private func week(_ number: Int) -> ArraySlice<Day> {
    days.filter { $0.age / 7 == number }[...]
  }

  private func isHigh(_ days: ArraySlice<Day>, _ before: Double) -> Bool {
    Self.isHigher(Self.mean(days), than: before, by: Self.points)
  }

  /// Each day on which a rise may have begun, by its index, with the mean of the 4 weeks before it,
  /// if they have readings on 3 days, as the usual pain before a flare needs.
  private func rises(longest: Int) -> [(index: Int, before: Double)] {
    days.indices.compactMap { index in
      guard days[index].age <= longest else { return nil }
      let earlier = days[..<index].drop { $0.age - days[index].age > 28 }
      return earlier.count >= 3 ? (index, Self.mean(earlier)) : nil
    }
  }
}
