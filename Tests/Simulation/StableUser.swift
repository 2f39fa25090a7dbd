package import Coach

/// A made-up user, generated from a seed, whose back pain stays as it is for a year. It goes up and
/// down from day to day, is reported in whole numbers, and flares up now and then for some days.
package struct StableUser: Sendable {
  private var random: SeededGenerator
  /// The usual pain, 0-10.
  package let level: Double
  /// How much pain varies from day to day, and how inexactly it is reported.
  private let swing: Double
  private let vagueness: Double
  /// The chance that a flare begins on a day.
  private let flares: Double
  /// The chance of a check-in on a day.
  private let checkIns: Double
  private let activities: Int
  /// How far today's pain is from its usual level.
  private var away = 0.0
  /// The points and the days left of a flare.
  private var flare = (points: 0.0, days: 0)
  /// What is added to the pain for good, from a day on.
  private let rise: (points: Double, from: Int)

  /// One day of the user.
  package struct Day: Sendable {
    /// The pain told at a check-in; `nil` without one.
    package let pain: Int?
    /// The activities, if rated.
    package let activities: [Activity]
  }

  /// Creates a user; `rise` is added to the pain from a day on, for users who are not stable.
  package init(
    seed: UInt64, hasFlares: Bool = true, rise: Double = 0, from day: Int = 0
  ) {
    var random = SeededGenerator(seed: seed)
    level = Double.random(in: 1...(rise > 0 ? 4 : 6), using: &random)
    swing = Double.random(in: 0.4...1, using: &random)
    vagueness = Double.random(in: 0.3...0.8, using: &random)
    flares = Double.random(in: 0...(hasFlares ? 4 : 0), using: &random) / 365
    checkIns = Double.random(in: 0.25...0.9, using: &random)
    activities = Int.random(in: 1...3, using: &random)
    self.rise = (rise, day)
    self.random = random
  }

  /// The next day, counted from 0.
  package mutating func next(_ day: Int) -> Day {
    away = 0.7 * away + swing * 0.714 * random.normal()
    if flare.days > 0 { flare.days -= 1 }
    if flare.days == 0, chance(flares) {
      flare = (Double.random(in: 2...3.5, using: &random), Int.random(in: 2...8, using: &random))
    }
    let pain =
      level + away + (flare.days > 0 ? flare.points : 0) + (day >= rise.from ? rise.points : 0)
    let told = chance(checkIns) ? reported(pain) : nil
    guard day % 7 == 0 else { return Day(pain: told, activities: []) }
    return Day(
      pain: told,
      activities: (0..<activities).map { Activity(name: "\($0)", score: reported(9 - pain)) })
  }

  private mutating func chance(_ share: Double) -> Bool {
    Double.random(in: 0..<1, using: &random) < share
  }

  private mutating func reported(_ value: Double) -> Int {
    min(10, max(0, Int((value + vagueness * random.normal()).rounded())))
  }
}
