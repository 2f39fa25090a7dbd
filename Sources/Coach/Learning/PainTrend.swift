/// The pain trend over recent weeks, and what it calls for (clinical.md, D.0, E.9, E.10, RF-GEN-3
/// and RF-GEN-4). It compares means of several readings: one bad day is not a trend.
package struct PainTrend: Hashable, Sendable {
  /// A rise of 2 points or more that lasted over a day (clinical.md, D.0).
  package struct Flare: Hashable, Sendable {
    package let began: WallTime
    /// When it had lasted for more than a day.
    package let confirmed: WallTime
  }

  private let readings: [PainReading]
  private let functions: [Function]
  private let sessions: Int
  /// The time of evaluation; later readings are ignored.
  private let moment: WallTime

  /// How well the user's activities went at a point in time.
  package struct Function: Hashable, Sendable {
    package let at: WallTime
    package let activities: [Activity]

    package init(at: WallTime, activities: [Activity]) {
      self.at = at
      self.activities = activities
    }

    /// The mean decline since an earlier time, in points, over the activities rated both times;
    /// `nil` if there are none.
    fileprivate func loss(since earlier: Function) -> Double? {
      let losses = activities.compactMap { activity in
        earlier.activities.first { $0.name == activity.name }.map { $0.score - activity.score }
      }
      return losses.isEmpty ? nil : Double(losses.reduce(0, +)) / Double(losses.count)
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
  }

  /// Whether a change is meaningful: 2 points, or 30% of the earlier value (clinical.md, E.9).
  package static func matters(from before: Double, to after: Double) -> Bool {
    let change = abs(after - before)
    return change >= 2 || before > 0 && change >= 0.3 * before
  }

  /// Whether pain is clearly higher than 1 to 3 weeks ago, or activities go clearly worse
  /// (RF-GEN-3): by 2 points over a few days, or by 30% and at least one point over a whole week.
  package var isWorse: Bool {
    if let before = mean(from: 21, to: 7, atLeast: 2), let after = mean(from: 3, atLeast: 2),
      after - before >= 2
    {
      return true
    }
    if let before = mean(from: 21, to: 7, atLeast: 4), let after = mean(from: 7, atLeast: 4),
      after - before >= max(1, 0.3 * before)
    {
      return true
    }
    guard let last = functions.last, moment - last.at <= .days(7) else { return false }
    return functions.contains { before in
      last.at - before.at >= .days(7) && moment - before.at <= .days(28)
        && (last.loss(since: before) ?? 0) >= 2
    }
  }

  /// Whether there was no gain of 2 points or 30% in the last 4 to 6 weeks, despite sessions in
  /// that time (RF-GEN-4). Below 2 of 10 there is nothing to gain.
  package var hasNoGain: Bool {
    guard sessions >= 4, let first = readings.first(where: { moment - $0.at <= .days(42) }),
      moment - first.at >= .days(28)
    else { return false }
    let start = Int((moment - first.at) / .days(1))
    guard let before = mean(from: start + 1, to: start - 7, atLeast: 2),
      let after = mean(from: 7, atLeast: 2), after >= 2
    else { return false }
    return after >= before || !Self.matters(from: before, to: after)
  }

  /// The flares of the last 6 weeks, oldest first.
  package var flares: [Flare] {
    var flares: [Flare] = []
    // The readings outside flares, and those of a possible current flare.
    var calm: [PainReading] = []
    var high: [PainReading] = []
    var usual: Double?
    for reading in readings where moment - reading.at <= .days(70) {
      if let last = high.last, reading.at - last.at > Self.longestSilence { high = [] }
      if let first = high.first, reading.at - first.at > .days(28) {
        // Pain that has lasted this long is the new usual.
        (calm, high) = (high, [])
      }
      // The usual pain when the rise began.
      if high.isEmpty { usual = Self.usual(calm, before: reading.at) }
      guard let usual, Double(reading.pain) >= usual + 2 else {
        calm.append(reading)
        high = []
        continue
      }
      high.append(reading)
      if reading.at - high[0].at > .days(1), flares.last?.began != high[0].at {
        flares.append(Flare(began: high[0].at, confirmed: reading.at))
      }
    }
    return flares.filter { moment - $0.confirmed <= .days(42) }
  }

  /// Readings further apart than this belong to separate flares.
  private static let longestSilence: Duration = .days(4)

  /// The mean pain over the 4 weeks before a time; `nil` with readings on fewer than 3 days.
  private static func usual(_ calm: [PainReading], before moment: WallTime) -> Double? {
    mean(calm.filter { moment - $0.at <= .days(28) }, at: moment, atLeast: 3)
  }

  /// The mean of the readings between two ages in days; `nil` if they cover fewer than `days` days.
  private func mean(from start: Int, to end: Int = 0, atLeast days: Int) -> Double? {
    let found = readings.filter { reading in
      let age = moment - reading.at
      return age <= .days(start) && age >= .days(end)
    }
    return Self.mean(found, at: moment, atLeast: days)
  }

  /// The mean of the daily means, with days counted back from a time, so that a bad day counts once
  /// however often it was recorded. `nil` if there are fewer than `days` days.
  private static func mean(
    _ readings: [PainReading], at moment: WallTime, atLeast days: Int
  ) -> Double? {
    let byDay = Dictionary(grouping: readings) { Int((moment - $0.at) / .days(1)) }
    guard byDay.count >= days else { return nil }
    let means = byDay.values.map { own in
      Double(own.reduce(0) { $0 + $1.pain }) / Double(own.count)
    }
    return means.reduce(0, +) / Double(means.count)
  }
}

extension Duration {
  /// A duration of `count` times 24 hours.
  package static func days(_ count: Int) -> Duration { .seconds(86_400 * count) }
}
