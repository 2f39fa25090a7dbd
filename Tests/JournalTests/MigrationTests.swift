import Coach
import Foundation
import GRDB
import Journal
import Testing

/// A journal of each earlier version keeps all its data and stays usable.
@Suite("Journals of earlier versions") struct MigrationTests {
  private let store: Store
  private static let session = String(repeating: "0a", count: 16)

  init() throws { store = try Store() }

  private func make(_ sql: String) throws {
    try store.place(Data())
    try DatabaseQueue(path: store.file).write { try $0.execute(sql: sql) }
  }

  @Test("version 1: sessions with their parts, the last check-in, clearances") func one() throws {
    try make(Self.version1 + Self.rows1)
    let journal = try store.open()
    var record = SessionRecord.sample(pain: 6, after: 3, note: "before", ending: .stopped)
    #expect(try journal.lastSession()?.record == record)
    #expect(try journal.lastSession()?.ended == noon)
    #expect(try journal.lastSession()?.began.milliseconds == noon.milliseconds - 64_124)
    #expect(
      try journal.lastCheckIn()
        == CheckInRecord(
          at: WallTime(milliseconds: 1, offset: 0),
          answers: [
            KeptAnswer(
              question: "a", answer: .yes, at: WallTime(milliseconds: 7, offset: 0)),
            KeptAnswer(
              question: "pain", answer: .number(4), at: WallTime(milliseconds: 8, offset: 0)),
          ], advice: .soon, rules: ["RF-CA-4", "RF-CA-5"], cleared: ["RF-1", "RF-2"]))
    #expect(try journal.restingPlaces(at: noon).isEmpty)
    try journal.rate(Self.session, pain: 1, note: "after")
    (record.painAfter, record.note) = (1, "after")
    #expect(try store.open().lastSession()?.record == record)
  }

  @Test("version 2: stops, the areas they rest, and how often a session was eased") func two()
    throws
  {
    try make(Self.version1 + Self.version2 + Self.rows1 + Self.rows2)
    let journal = try store.open()
    let record = try #require(try journal.lastSession()?.record)
    #expect(record.eased == 2)
    #expect(
      record.stop
        == SessionRecord.Stop(
          hurt: "sharp", step: 3,
          place: RestingPlace(regions: [.calf, .foot], isEverywhere: false),
          days: 2))
    let off = try journal.restingPlaces(at: noon)
    #expect(off.map(\.until.milliseconds) == [noon.milliseconds + 2 * 86_400_000])
    #expect(off.map(\.place) == [record.stop?.place])
    let everywhere = try #require(
      try journal.sessions(since: 0).first { $0.record.stop?.place.isEverywhere == true })
    #expect(everywhere.record.stop?.days == 7 && everywhere.record.parts.isEmpty)
    #expect(try journal.sessionCount() == 2)
  }

  @Test("the next check-in in an old journal follows its last one") func continues() throws {
    try make(Self.version1 + Self.rows1)
    let journal = try store.open()
    let next = CheckInRecord(answers: [], advice: .selfCare, rules: [], cleared: [])
    try journal.keep(next, at: noon)
    #expect(try journal.lastCheckIn() == next)
    #expect(try store.open().lastCheckIn() == next)
    #expect(try journal.checkIns(since: 0).count == 3)
  }

  @Test("two copies of an old journal, opened separately, merge without any change") func twice()
    throws
  {
    try make(Self.version1 + Self.rows1)
    let other = try Store()
    try other.place(try Data(contentsOf: URL(fileURLWithPath: store.file)))
    let journal = try store.open()
    let before = try journal.exported()
    _ = try other.open()
    #expect(try journal.merge(journal: other.file) == 0)
    #expect(try journal.exported() == before)
  }

  private static let rows1 = """
    INSERT INTO session (id, ended_at, utc_offset, routine, title, technique, ending, active_ms,
      pain_before, pain_after, note)
      VALUES ('\(session)', \(noon.milliseconds), \(noon.offset), 'outer-hip-wall-hold',
      'Outer-hip spot on the wall', 'trigger-point', 'stopped', 64124, 6, 3, 'before');
    INSERT INTO part VALUES ('\(session)', 1, 2, 'Hold', 'left', 44123);
    INSERT INTO part VALUES ('\(session)', 0, 1, 'Check in', NULL, 20000);
    INSERT INTO part VALUES ('\(session)', 2, 2, 'Hold', 'right', 1);
    INSERT INTO check_in VALUES (1, 0, 'emergency', '');
    INSERT INTO check_in VALUES (1, 0, 'soon', 'RF-CA-4 RF-CA-5');
    INSERT INTO clearance VALUES ('RF-1', 1);
    INSERT INTO clearance VALUES ('RF-2', 1);
    INSERT INTO answer VALUES ('a', 'yes', 7);
    INSERT INTO answer VALUES ('pain', 'number 4', 8);
    """

  private static let rows2 = """
    UPDATE session SET eased = 2;
    INSERT INTO stop
      VALUES ('\(session)', 'sharp', 3, 'calf foot', 0, \(noon.milliseconds + 2 * 86_400_000));
    INSERT INTO session VALUES ('b', 1000, 0, 'x', 'X', 'swedish', 'stopped', 5, 1, NULL, '', 0);
    INSERT INTO stop VALUES ('b', 'dizzy', 1, '', 1, \(1000 + 7 * 86_400_000));
    """

  /// The second version's migration, written out separately.
  private static let version2 = """
    INSERT INTO grdb_migrations VALUES ('2: what hurt, and what is off for it');
    ALTER TABLE session ADD COLUMN eased INTEGER NOT NULL DEFAULT 0;
    CREATE TABLE stop (
      session TEXT PRIMARY KEY NOT NULL REFERENCES session (id) ON DELETE CASCADE,
      hurt TEXT NOT NULL,
      step INTEGER NOT NULL,
      regions TEXT NOT NULL,
      everywhere INTEGER NOT NULL,
      off_until INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX stop_by_time ON stop (off_until);
    """

  /// The first version's schema, written out separately, because a shipped migration never changes.
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
