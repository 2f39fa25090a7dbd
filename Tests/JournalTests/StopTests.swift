import Coach
import Foundation
import GRDB
import Journal
import Testing

/// Why a session was stopped, and which areas rest because of it.
@Suite("Stops in the journal") struct StopTests {
  private let store: Store
  private let journal: Journal
  private static let day: Int64 = 86_400_000

  init() throws {
    store = try Store()
    journal = try store.open()
  }

  /// A stopped session after which these regions rest for some days.
  private func stopped(_ regions: Set<Region>, everywhere: Bool = false, days: Int) -> SessionRecord
  {
    var record = SessionRecord.sample(ending: .stopped)
    record.stop = SessionRecord.Stop(
      hurt: "sharp", step: 2, place: RestingPlace(regions: regions, isEverywhere: everywhere),
      days: days)
    record.eased = 2
    return record
  }

  @Test("a stop is read back with its session and the number of times it was eased")
  func roundTrip()
    throws
  {
    let all = Set(Region.allCases)
    for record in [
      stopped([.calf, .foot], days: 2), stopped(all, everywhere: true, days: 1),
      stopped([], days: 7),
      stopped([.calf], days: 0),
    ] {
      try journal.save(record, at: noon)
      #expect(try journal.lastSession()?.record == record)
      #expect(try store.open().lastSession()?.record == record)
    }
  }

  @Test("a session that was not stopped has no stop and rests no area") func none() throws {
    try journal.save(.sample(), at: noon)
    #expect(try journal.lastSession()?.record.stop == nil)
    #expect(try journal.restingPlaces(at: noon).isEmpty)
  }

  @Test("a place rests for the days of its stop, to the millisecond, whatever is saved later")
  func resting() throws {
    try journal.save(stopped([.calf, .foot], days: 2), at: noon)
    try journal.save(stopped(Set(Region.allCases), everywhere: true, days: 1), at: noon)
    try journal.save(.sample(), at: noon)
    func off(after milliseconds: Int64) throws -> [(place: RestingPlace, until: WallTime)] {
      try journal.restingPlaces(
        at: WallTime(milliseconds: noon.milliseconds + milliseconds, offset: 0))
    }
    let calf = RestingPlace(regions: [.calf, .foot], isEverywhere: false)
    let all = RestingPlace(regions: Set(Region.allCases), isEverywhere: true)
    #expect(Set(try off(after: 0).map(\.place)) == [calf, all])
    #expect(
      Set(try off(after: 0).map { $0.until.milliseconds - noon.milliseconds }) == [
        Self.day, 2 * Self.day,
      ])
    #expect(Set(try off(after: Self.day - 1).map(\.place)) == [calf, all])
    #expect(try off(after: Self.day).map(\.place) == [calf])
    #expect(try off(after: 2 * Self.day - 1).map(\.place) == [calf])
    #expect(try off(after: 2 * Self.day).isEmpty)
  }

  @Test("a session saved twice under one id is stored once, as first saved, with its stop")
  func twice() throws {
    let id = String(repeating: "ab", count: 16)
    #expect(try !journal.hasSession(id))
    let record = stopped([.calf], days: 2)
    #expect(try journal.save(record, id: id, at: noon) == id)
    #expect(try journal.hasSession(id))
    let other = SessionRecord.sample(pain: 9, note: "other")
    #expect(try store.open().save(other, id: id, at: noon) == id)
    #expect(try journal.sessionCount() == 1)
    #expect(try journal.lastSession()?.record == record)
    #expect(try journal.restingPlaces(at: noon).count == 1)
    try journal.rate(id, pain: 2, note: "mine")
    #expect(try journal.lastSession()?.record.painAfter == 2)
    #expect(try journal.lastSession()?.record.stop == record.stop)
  }
}
