import Coach
import Foundation
import GRDB
import Journal
import Testing

/// Why a session was stopped, what is off for it, and journals from before that was kept.
@Suite("Stops in the journal") struct StopTests {
  private let store: Store
  private let journal: Journal
  private static let day: Int64 = 86_400_000

  init() throws {
    store = try Store()
    journal = try store.open()
  }

  /// A session that was stopped, for so many days.
  private func stopped(_ regions: Set<Region>, everywhere: Bool = false, days: Int) -> SessionRecord
  {
    var record = SessionRecord.sample(ending: .stopped)
    record.stop = SessionRecord.Stop(
      hurt: "sharp", step: 2, place: RestingPlace(regions: regions, isEverywhere: everywhere),
      days: days)
    record.eased = 2
    return record
  }

  @Test("a stop is read back with its session, and so is how often it was eased") func roundTrip()
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

  @Test("a session without a stop has none, and rests nothing") func none() throws {
    try journal.save(.sample(), at: noon)
    #expect(try journal.lastSession()?.record.stop == nil)
    #expect(try journal.restingPlaces(at: noon).isEmpty)
  }

  @Test("a place is off for the days of its stop, to the millisecond, whatever is saved since")
  func resting() throws {
    try journal.save(stopped([.calf, .foot], days: 2), at: noon)
    try journal.save(stopped(Set(Region.allCases), everywhere: true, days: 1), at: noon)
    try journal.save(.sample(), at: noon)
    func off(after milliseconds: Int64) throws -> [(place: RestingPlace, until: Int64)] {
      try journal.restingPlaces(
        at: WallTime(milliseconds: noon.milliseconds + milliseconds, offset: 0))
    }
    let calf = RestingPlace(regions: [.calf, .foot], isEverywhere: false)
    let all = RestingPlace(regions: Set(Region.allCases), isEverywhere: true)
    #expect(Set(try off(after: 0).map(\.place)) == [calf, all])
    #expect(
      Set(try off(after: 0).map { $0.until - noon.milliseconds }) == [Self.day, 2 * Self.day])
    #expect(Set(try off(after: Self.day - 1).map(\.place)) == [calf, all])
    #expect(try off(after: Self.day).map(\.place) == [calf])
    #expect(try off(after: 2 * Self.day - 1).map(\.place) == [calf])
    #expect(try off(after: 2 * Self.day).isEmpty)
  }

  @Test("saved twice under one id, a session is there once, as it was first, with its stop")
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

  @Test("a session whose stop cannot be saved is not there at all") func whole() throws {
    try DatabaseQueue(path: store.file).write { try $0.execute(sql: "DROP TABLE stop") }
    let message = try complaint { try journal.save(stopped([.calf], days: 2), at: noon) }
    #expect(message != nil)
    #expect(try journal.sessionCount() == 0)
  }

  @Test("a journal of version 1 keeps its sessions and check-ins, and takes stops from then on")
  func migration() throws {
    let older = try Store()
    let session = String(repeating: "0a", count: 16)
    try makeVersion1(older, session)
    let journal = try older.open()
    var record = SessionRecord.sample(pain: 6, after: 3, note: "before", ending: .stopped)
    #expect(try journal.sessionCount() == 1)
    #expect(try journal.lastSession()?.record == record)
    #expect(try journal.lastSession()?.endedAt == noon)
    #expect(try journal.hasSession(session))
    let checkIn = try #require(try journal.lastCheckIn())
    #expect(checkIn.advice == .soon && checkIn.rules == ["RF-CA-4"] && checkIn.cleared == ["RF-1"])
    #expect(checkIn.answers == [StoredAnswer(question: "a", answer: .yes, at: 7)])
    #expect(try journal.restingPlaces(at: noon).isEmpty)
    try journal.rate(session, pain: 1, note: "after")
    record.painAfter = 1
    record.note = "after"
    #expect(try journal.lastSession()?.record == record)
    try journal.save(stopped([.calf], days: 2), at: noon)
    #expect(try older.open().sessionCount() == 2)
    #expect(try older.open().restingPlaces(at: noon).count == 1)
  }

  /// A journal as version 1 wrote it: with a session, its parts, and a check-in.
  private func makeVersion1(_ store: Store, _ session: String) throws {
    try store.place(Data())
    try DatabaseQueue(path: store.file).write { db in
      try db.execute(sql: Self.version1)
      try db.execute(
        sql: """
          INSERT INTO session VALUES (?, ?, ?, 'outer-hip-wall-hold', 'Outer-hip spot on the wall',
            'trigger-point', 'stopped', 64124, 6, 3, 'before')
          """, arguments: [session, noon.milliseconds, noon.offset])
      for (place, part) in SessionRecord.sample().parts.enumerated() {
        let milliseconds = part.time / .milliseconds(1)
        try db.execute(
          sql: "INSERT INTO part VALUES (?, ?, ?, ?, ?, ?)",
          arguments: [
            session, place, part.step, part.title, part.side?.rawValue,
            Int64(milliseconds.rounded()),
          ])
      }
      try db.execute(
        sql: """
          INSERT INTO check_in VALUES (1, 0, 'soon', 'RF-CA-4');
          INSERT INTO clearance VALUES ('RF-1', 1);
          INSERT INTO answer VALUES ('a', 'yes', 7);
          """)
    }
  }

  /// What the first version of the program ran, written down once more: what has shipped is never
  /// changed.
  private static let version1 = """
    CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
    INSERT INTO grdb_migrations VALUES ('1: sessions, check-ins, answers');

    CREATE TABLE session (
      id TEXT PRIMARY KEY NOT NULL,
      ended_at INTEGER NOT NULL,
      utc_offset INTEGER NOT NULL,
      routine TEXT NOT NULL,
      title TEXT NOT NULL,
      technique TEXT NOT NULL,
      ending TEXT NOT NULL,
      active_ms INTEGER NOT NULL,
      pain_before INTEGER NOT NULL CHECK (pain_before BETWEEN 0 AND 10),
      pain_after INTEGER CHECK (pain_after BETWEEN 0 AND 10),
      note TEXT NOT NULL
    ) STRICT;
    CREATE INDEX session_by_time ON session (ended_at);

    CREATE TABLE part (
      session TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
      place INTEGER NOT NULL,
      step INTEGER NOT NULL,
      title TEXT NOT NULL,
      side TEXT,
      time_ms INTEGER NOT NULL,
      PRIMARY KEY (session, place)
    ) STRICT;

    CREATE TABLE check_in (
      at INTEGER NOT NULL,
      utc_offset INTEGER NOT NULL,
      advice TEXT NOT NULL,
      rules TEXT NOT NULL
    ) STRICT;

    CREATE TABLE clearance (
      rule TEXT PRIMARY KEY NOT NULL,
      at INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE answer (
      question TEXT PRIMARY KEY NOT NULL,
      answer TEXT NOT NULL,
      at INTEGER NOT NULL
    ) STRICT;
    """
}
