/// The pain trend over recent weeks, and what it calls for (clinical.md, D.0, E.9, E.10, RF-GEN-3,
/// RF-GEN-4 and A.21). It compares means of several readings: one bad day is not a trend.
package struct PainTrend: Hashable, Sendable {
  let readings: [PainReading]
  /// The mean pain of each day with readings, oldest first.
  let days: [Day]
  let functions: [Function]
  /// The number of sessions in the last 6 weeks.
  let sessions: Int
  /// The time of evaluation; later readings are ignored.
  let moment: WallTime
  /// The flares of the last 10 weeks, oldest first.
  let pastFlares: [Flare]
  /// The readings of a rise that goes on, whether it is a flare yet or not.
  let high: [PainReading]

  /// The pain of one day.
  struct Day: Hashable, Sendable {
    /// Whole days of 24 hours before the time of evaluation.
    let age: Int
    /// The mean of its readings, 0-10, so that a bad day counts once however often it was recorded.
    let mean: Double
  }

  /// How well the user's activities went at a point in time.
  package struct Function: Hashable, Sendable {
    package let at: WallTime
    package let activities: [Activity]

    package init(at: WallTime, activities: [Activity]) {
      self.at = at
      self.activities = activities
    }
  }

  /// Takes readings and scores in any order; `sessions` is the number of sessions in the last 6
  /// weeks.
  package init(
    _ readings: [PainReading], functions: [Function] = [], sessions: Int = 0, now: WallTime
  ) {
    self.readings = readings.filter { $0.at <= now }.sorted { $0.at < $1.at }
    self.functions = functions.filter { $0.at <= now }.sorted { $0.at < $1.at }
    self.sessions = sessions
    moment = now
    days = Self.days(self.readings, at: now)
    (pastFlares, high) = Self.flares(in: self.readings, at: now)
  }

  /// Whether a change for the better is meaningful: 2 points, or 30% of the earlier value
  /// (clinical.md, E.9).
  package static func matters(from before: Double, to after: Double) -> Bool {
    let change = abs(after - before)
    return change >= 2 || before > 0 && change >= 0.3 * before
  }

  /// Whether a mean is at least this many points above another. Thirds of points don't add up
  /// exactly.
  static func isHigher(_ after: Double, than before: Double, by points: Double) -> Bool {
    after - before >= points - 1e-9
  }

  /// The mean pain over the 4 weeks before a time; `nil` with readings on fewer than 3 days.
  static func usual(_ calm: [PainReading], before moment: WallTime) -> Double? {
    mean(calm.filter { moment - $0.at <= .days(28) }, at: moment, atLeast: 3)
  }

  /// The mean of the readings between two ages in days; `nil` if they cover fewer than `days` days.
  func mean(from start: Int, to end: Int = 0, atLeast days: Int) -> Double? {
    let found = readings.filter { reading in
      let age = moment - reading.at
      return age <= .days(start) && age >= .days(end)
    }
    return Self.mean(found, at: moment, atLeast: days)
  }

  /// The mean of the daily means, with days counted back from a time. `nil` if there are fewer than
  /// `count` days.
  static func mean(
    _ readings: [PainReading], at moment: WallTime, atLeast count: Int
  ) -> Double? {
    let days = days(readings, at: moment)
    return days.count >= count ? mean(days[...]) : nil
  }

  /// The mean of some days; 0 without any.
  static func mean(_ days: ArraySlice<Day>) -> Double {
    days.reduce(0) { $0 + $1.mean } / Double(max(1, days.count))
  }

  /// The days with readings, oldest first and counted back from a time, of readings in order.
  private static func days(_ readings: [PainReading], at moment: WallTime) -> [Day] {
    let sums = readings.reduce(into: [(age: Int, pain: Int, count: Int)]()) { sums, reading in
      let age = Int((moment - reading.at) / .days(1))
      if sums.last?.age != age { sums.append((age, 0, 0)) }
      sums[sums.count - 1].pain += reading.pain
      sums[sums.count - 1].count += 1
    }
    return sums.map { Day(age: $0.age, mean: Double($0.pain) / Double($0.count)) }
  }
}

extension Duration {
  /// A duration of `count` times 24 hours.
  package static func days(_ count: Int) -> Duration { .seconds(86_400 * count) }
}
