/// How the pain has gone over the last weeks, and what that asks for (clinical.md, D.0, E.9, E.10,
/// RF-GEN-3 and RF-GEN-4). It judges means of several readings: one bad day is no course.
package struct PainTrend: Hashable, Sendable {
  /// A rise of 2 points and more that lasted for more than a day (clinical.md, D.0).
  package struct Flare: Hashable, Sendable {
    package let began: WallTime
    /// When it had lasted for a day.
    package let confirmed: WallTime
  }

  private let readings: [PainReading]
  private let functions: [Function]
  private let sessions: Int
  /// The moment up to which it is looked at.
  private let moment: WallTime

  /// How well the user's own activities went at a moment.
  package struct Function: Hashable, Sendable {
    package let at: WallTime
    package let activities: [Activity]

    package init(at: WallTime, activities: [Activity]) {
      self.at = at
      self.activities = activities
    }

    /// How much better the activities went at an earlier moment, on average of those that were told
    /// both times; `nil` where none was.
    fileprivate func loss(since earlier: Function) -> Double? {
      let losses = activities.compactMap { activity in
        earlier.activities.first { $0.name == activity.name }.map { $0.score - activity.score }
      }
      return losses.isEmpty ? nil : Double(losses.reduce(0, +)) / Double(losses.count)
    }
  }

  /// The readings and scores, in any order; `sessions` is how many sessions there were in the last 6
  /// weeks.
  package init(
    _ readings: [PainReading], functions: [Function] = [], sessions: Int = 0, now: WallTime
  ) {
    self.readings = readings.filter { $0.at <= now }.sorted { $0.at < $1.at }
    self.functions = functions.filter { $0.at <= now }.sorted { $0.at < $1.at }
    self.sessions = sessions
    moment = now
  }

  /// The change that matters: 2 points, or 30 % of what it was (clinical.md, E.9).
  package static func matters(from before: Double, to after: Double) -> Bool {
    let change = abs(after - before)
    return change >= 2 || before > 0 && change >= 0.3 * before
  }

  /// Clearly more pain than 1 to 3 weeks ago, or activities that go clearly worse (RF-GEN-3): by 2
  /// points over some days; by 30 %, and at least one point, where a whole week says so.
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

  /// No gain of 2 points or 30 % in the last 4 to 6 weeks, with sessions in them (RF-GEN-4). Below 2
  /// of 10 there is nothing to gain.
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

  /// The flares of the last 6 weeks, the oldest first.
  package var flares: [Flare] {
    var flares: [Flare] = []
    // The readings outside of flares, and those of the one that may be going on.
    var calm: [PainReading] = []
    var high: [PainReading] = []
    var usual: Double?
    for reading in readings where moment - reading.at <= .days(70) {
      if let last = high.last, reading.at - last.at > Self.longestSilence { high = [] }
      if let first = high.first, reading.at - first.at > .days(28) {
        // What has lasted for so long has become usual.
        (calm, high) = (high, [])
      }
      // What was usual when it began.
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

  /// The mean pain of at least 3 days in the 4 weeks before a moment.
  private static func usual(_ calm: [PainReading], before moment: WallTime) -> Double? {
    mean(calm.filter { moment - $0.at <= .days(28) }, at: moment, atLeast: 3)
  }

  /// The mean of the readings between two ages in days, if they are of so many days.
  private func mean(from start: Int, to end: Int = 0, atLeast days: Int) -> Double? {
    let found = readings.filter { reading in
      let age = moment - reading.at
      return age <= .days(start) && age >= .days(end)
    }
    return Self.mean(found, at: moment, atLeast: days)
  }

  /// The mean of the means of each day, counted back from a moment: one bad day is one bad day,
  /// however often it was told. `nil` for too few days.
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
  /// So many times 24 hours.
  package static func days(_ count: Int) -> Duration { .seconds(86_400 * count) }
}
