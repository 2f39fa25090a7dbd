/// Flares (clinical.md, D.0): pain 2 points or more above usual for over a day.
extension PainTrend {
  /// A rise of 2 points or more that lasted over a day.
  package struct Flare: Hashable, Sendable {
    package let began: WallTime
    /// When it had lasted for more than a day.
    package let confirmed: WallTime
  }

  /// The flares of the last 6 weeks, oldest first.
  package var flares: [Flare] {
    pastFlares.filter { moment - $0.confirmed <= .days(42) }
  }

  /// Whether a flare is going on: it was noticed, and no reading since was back near usual.
  package var isFlaring: Bool {
    guard let first = high.first, let last = high.last else { return false }
    return pastFlares.last?.began == first.at && moment - last.at <= Self.longestSilence
  }

  /// The flares of the last 10 weeks, and the readings of the rise going on, if any.
  static func flares(
    in readings: [PainReading], at moment: WallTime
  ) -> (flares: [Flare], high: [PainReading]) {
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
    return (flares, high)
  }

  /// Readings further apart than this belong to separate flares.
  private static let longestSilence: Duration = .days(4)
}
