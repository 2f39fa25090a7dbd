import Coach
import Foundation
import GRDB
import Journal
import Testing

/// Values that knead never writes, in a file changed by something else. No row makes the program
/// trap, and unreadable rows are counted.
@Suite("Odd values in the journal") struct OddValueTests {
  private let store: Store
  private let journal: Journal
  private let period = Period(last: noon.day, days: 7)

  init() throws {
    store = try Store()
    journal = try store.open()
    for pain in [4, 5, 6] { try journal.save(.sample(pain: pain, after: 3), at: noon) }
    try journal.log(
      DiaryEntry(pain: 3, activities: [Activity(name: "sit", score: 4)]), at: noon)
    try journal.keep(
      CheckInRecord(answers: [], advice: .soon, rules: [], cleared: []), at: noon)
  }

  /// Removes a table's constraints, and changes its rows.
  private func spoil(_ table: String, _ sql: String) throws {
    try DatabaseQueue(path: store.file).write { db in
      let columns = try db.columns(in: table).map(\.name)
      let stored = columns.filter { $0 != "day" }
      let day =
        stored.count == columns.count
        ? "" : ", day AS ((ended_at + utc_offset * 1000) / 86400000)"
      try db.execute(
        sql: """
          CREATE TABLE spoilt (\(stored.joined(separator: ", "))\(day));
          INSERT INTO spoilt SELECT \(stored.joined(separator: ", ")) FROM \(table);
          DROP TABLE \(table);
          ALTER TABLE spoilt RENAME TO \(table);
          \(sql);
          """)
    }
  }

  /// Runs every query that reads sessions or the diary.
  private func readAll(_ journal: Journal) throws {
    _ = try journal.ratedSessions()
    _ = try journal.recentSessions(since: 0)
    _ = try journal.readings(since: 0)
    _ = try journal.sessions(since: 0)
    _ = try journal.lastSession()
    _ = try journal.unaskedMorning(at: noon)
    _ = try journal.progress(in: period)
    _ = try journal.entries(since: 0)
    _ = try journal.lastActivities()
    _ = try journal.exported()
  }

  @Test(
    "a session with an odd value is left out and counted once, and the others are read",
    arguments: [
      "pain_before = NULL", "pain_before = 'bad'", "pain_before = x'00'", "title = NULL",
      "routine = 7", "ended_at = 'late'", "parts = '{'", "parts = '[{}]'", "places = 'foot'",
      "stop = '[]'", "technique = NULL", "active_ms = 'long'", "utc_offset = 'east'",
    ])
  func session(_ change: String) throws {
    try spoil(
      "session", "UPDATE session SET \(change) WHERE rowid = (SELECT min(rowid) FROM session)")
    let journal = try store.open()
    #expect(try journal.sessions(since: 0).map(\.record.painBefore) == [5, 6])
    #expect(journal.unreadableCount == 1)
    #expect(try journal.lastSession()?.record.painBefore == 6)
    #expect(try journal.countUnreadable() == 1)
    #expect(try journal.exported().split(separator: "\n").count == 1 + 2 + 1 + 1)
    // Malformed JSON is an error in the database itself, but must not trap.
    _ = try? journal.progress(in: period)
    _ = try journal.ratedSessions()
    _ = try journal.recentSessions(since: 0)
    _ = try journal.readings(since: 0)
  }

  @Test("a diary entry with an odd value is left out and counted") func entry() throws {
    try journal.log(DiaryEntry(pain: 5), at: noon)
    try spoil("entry", "UPDATE entry SET activities = '[{\"name\":1}]' WHERE pain = 3")
    let journal = try store.open()
    try readAll(journal)
    #expect(try journal.entries(since: 0).map(\.entry.pain) == [5])
    #expect(journal.unreadableCount == 1)
  }

  @Test("an unreadable current check-in is an error, because it may hold advice") func checkIn()
    throws
  {
    try spoil("check_in", "UPDATE check_in SET advice = NULL")
    let journal = try store.open()
    let message = try #require(try errorMessage { _ = try journal.standing() })
    #expect(message.hasPrefix("Cannot read the journal \(store.file): "))
    #expect(try journal.checkIns(since: 0).isEmpty)
    #expect(journal.unreadableCount == 1)
  }

  @Test("an unreadable resting place is an error") func resting() throws {
    var record = SessionRecord.sample(ending: .stopped)
    record.stop = SessionRecord.Stop(
      hurt: "sharp", step: 1, place: RestingPlace(regions: [.calf], isEverywhere: false), days: 2)
    try journal.save(record, at: noon)
    try spoil("session", "UPDATE session SET stop = '[]' WHERE off_until IS NOT NULL")
    let journal = try store.open()
    #expect(try errorMessage { _ = try journal.restingPlaces(at: noon) } != nil)
  }

  @Test("a journal without odd values has nothing unreadable") func none() throws {
    try readAll(journal)
    #expect(try journal.countUnreadable() == 0)
  }
}
