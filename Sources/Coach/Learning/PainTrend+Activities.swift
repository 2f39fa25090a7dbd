/// Activities that go worse (clinical.md, RF-GEN-3 and F-03). One bad day is no sign: the mean of two
/// ratings is compared with the mean of two earlier ones.
extension PainTrend {
  /// Whether the last two ratings, at least 3 days apart, are clearly worse than those before.
  package var isLessAble: Bool {
    guard let last = ratings.last, let other = rating(daysBefore: 3) else { return false }
    return isLess([ratings[other], last], thanBefore: other)
  }

  /// Whether activities have gone clearly worse for 2 weeks: then, and as the mean since.
  package var isLessAbleForWeeks: Bool {
    guard let first = rating(daysBefore: 14) else { return false }
    return isLess([ratings[first]], thanBefore: first)
      && isLess(Array(ratings[first...]), thanBefore: first)
  }

  /// The index of the latest rating at least this many days before the last one, if the last one is
  /// of this week.
  private func rating(daysBefore days: Int) -> Int? {
    guard let last = ratings.last, moment - last.at <= .days(7) else { return nil }
    return ratings.lastIndex { last.at - $0.at >= .days(days) }
  }

  /// Whether some ratings are clearly worse than those before another, of the last 6 weeks and a
  /// week or more before the last one; there must be at least 2.
  private func isLess(_ after: [Function], thanBefore index: Int) -> Bool {
    guard let last = ratings.last else { return false }
    let before = ratings[..<index].filter {
      moment - $0.at <= .days(42) && last.at - $0.at >= .days(7)
    }
    return before.count >= 2 && Self.isLess(after, than: before)
  }

  /// The last rating of each day, oldest first.
  var ratings: [Function] {
    functions.reduce(into: []) { ratings, next in
      if ratings.last.map({ $0.at.day == next.at.day }) == true { ratings.removeLast() }
      ratings.append(next)
    }
  }

  /// Whether the activities rated each time are lower, on average, by 2 points for 3 or more
  /// activities, or by 3 points for one or two.
  private static func isLess(_ after: [Function], than before: [Function]) -> Bool {
    let names = named(in: after + before)
    guard !names.isEmpty else { return false }
    return isHigher(
      mean(before, names), than: mean(after, names), by: names.count >= 3 ? 2 : 3)
  }

  /// The activities that all of some ratings have.
  static func named(in ratings: [Function]) -> Set<String> {
    let names = ratings.map { Set($0.activities.map(\.name)) }
    return names.dropFirst().reduce(names.first ?? []) { $0.intersection($1) }
  }

  /// The mean score of these activities over some ratings that all have them, 0-10.
  static func mean(_ ratings: [Function], _ names: Set<String>) -> Double {
    let scores = ratings.flatMap(\.activities).filter { names.contains($0.name) }.map(\.score)
    return Double(scores.reduce(0, +)) / Double(max(1, scores.count))
  }
}
