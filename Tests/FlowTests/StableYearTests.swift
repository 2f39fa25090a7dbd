import Coach
import Simulation
import Testing

/// A worse day, a flare and a stable small pain are no signs (clinical.md, A.21): a year of 1,000
/// simulated users (figures: docs/learning.md).
@Suite struct StableYearTests {
  @Test(
    "of 1,000 users whose pain stays as it is, few are told to see someone soon",
    arguments: [(false, 150), (true, 350)])
  func stable(hasFlares: Bool, most: Int) async {
    let years = await Self.years(of: 1000) {
      YearUser(StableUser(seed: UInt64($0) + 1, hasFlares: hasFlares))
    }
    let soon = years.count { $0.first(.soon) != nil }
    let days = years.reduce(0) { $0 + $1.told.values.reduce(0) { $0 + $1.count } }
    let noGain = years.map { year in
      year.held.filter { $0.key == .noGain || $0.key == .noChange }.values.reduce(0) {
        $0 + $1.count
      }
    }
    print(
      "a year of \(years.count) stable users\(hasFlares ? " with flares" : ""): \(soon) told to see "
        + "someone soon; anything told at \(Double(days) / Double(years.count)) check-ins each; "
        + "no gain told \(noGain.reduce(0, +)) times in all")
    #expect(years.count == 1000)
    #expect(soon <= most, "\(soon)")
    #expect(noGain.allSatisfy { $0 <= 5 }, "once in 12 weeks")
  }

  @Test("pain that rises by 3 for good is told within 2 weeks, and as soon within 5 weeks")
  func rising() async {
    let years = await Self.years(of: 300) {
      YearUser(StableUser(seed: UInt64($0) + 1, rise: 3, from: 100), days: 150)
    }
    let visits = years.count { $0.told.values.joined().contains { (100...114).contains($0) } }
    let soon = years.count { ($0.told[.soon] ?? []).contains { (100...135).contains($0) } }
    print("\(years.count) users with a rise of 3: \(visits) told in 2 weeks, \(soon) soon in 5")
    #expect(visits >= 270, "\(visits)")
    #expect(soon >= 270, "\(soon)")
  }

  private static func years(
    of users: Int, _ user: @escaping @Sendable (Int) -> YearUser
  ) async -> [YearUser] {
    await withTaskGroup(of: [YearUser].self) { group in
      let shard = users / 10
      for number in 0..<10 {
        group.addTask { (number * shard..<(number + 1) * shard).map(user) }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
  }
}
