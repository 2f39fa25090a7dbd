import GRDB

/// The journal's tables, as migrations. A released migration is never changed.
enum Schema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1: sessions, check-ins, answers") { db in
      try db.execute(sql: version1)
    }
    migrator.registerMigration("2: what hurt, and what is off for it") { db in
      try db.execute(sql: version2)
    }
    migrator.registerMigration("3: whole records, a diary, check-ins that know what came before") {
      try $0.execute(sql: version3)
    }
    return migrator
  }

  /// One row per session, with its lists as JSON; check-ins with ids, their answers, and the ids of
  /// their predecessors (`earlier`): see docs/journal.md. In older versions each check-in succeeds
  /// the one before, and the kept answers belong to the latest.
  private static let version3 = """
    CREATE TABLE new_session (
      id TEXT PRIMARY KEY NOT NULL,
      began_at INTEGER NOT NULL,
      ended_at INTEGER NOT NULL,
      utc_offset INTEGER NOT NULL,
      day INTEGER NOT NULL AS ((ended_at + utc_offset * 1000) / 86400000),
      routine TEXT NOT NULL,
      fingerprint TEXT NOT NULL,
      title TEXT NOT NULL,
      technique TEXT NOT NULL,
      ending TEXT NOT NULL,
      active_ms INTEGER NOT NULL,
      pain_before INTEGER NOT NULL CHECK (pain_before BETWEEN 0 AND 10),
      pain_after INTEGER CHECK (pain_after BETWEEN 0 AND 10),
      ratings INTEGER NOT NULL,
      pain_next_morning INTEGER CHECK (pain_next_morning BETWEEN 0 AND 10),
      morning_asked INTEGER NOT NULL,
      places TEXT NOT NULL,
      note TEXT NOT NULL,
      eased INTEGER NOT NULL,
      adjustments TEXT NOT NULL,
      parts TEXT NOT NULL,
      stop TEXT,
      off_until INTEGER,
      check_in TEXT
    ) STRICT;
    INSERT INTO new_session
      SELECT id, ended_at - active_ms, ended_at, utc_offset, routine, '', title, technique, ending,
        active_ms, pain_before, pain_after, pain_after IS NOT NULL, NULL, 0, '[]', note, eased, '[]',
        (SELECT coalesce(json_group_array(json(form)), '[]') FROM (
          SELECT json_object('side', side, 'step', step, 'time_ms', time_ms, 'title', title) AS form
          FROM part WHERE part.session = session.id ORDER BY place)),
        (SELECT json_object('days', (off_until - ended_at) / 86400000, 'everywhere',
            json(iif(everywhere, 'true', 'false')), 'hurt', hurt, 'regions',
            json(iif(regions = '', '[]', '["' || replace(regions, ' ', '","') || '"]')),
            'step', step)
          FROM stop WHERE stop.session = session.id),
        (SELECT off_until FROM stop WHERE stop.session = session.id), NULL
      FROM session;
    DROP TABLE stop;
    DROP TABLE part;
    DROP TABLE session;
    ALTER TABLE new_session RENAME TO session;
    CREATE INDEX session_by_time ON session (ended_at);
    CREATE INDEX session_by_day
      ON session (day, technique, places, active_ms, pain_before, pain_after);
    CREATE INDEX session_off ON session (off_until) WHERE off_until IS NOT NULL;

    CREATE TABLE new_check_in (
      id TEXT PRIMARY KEY NOT NULL,
      at INTEGER NOT NULL,
      utc_offset INTEGER NOT NULL,
      advice TEXT NOT NULL,
      rules TEXT NOT NULL,
      cleared TEXT NOT NULL,
      pain INTEGER CHECK (pain BETWEEN 0 AND 10),
      given TEXT NOT NULL,
      kept TEXT NOT NULL,
      earlier TEXT NOT NULL,
      forgotten INTEGER NOT NULL,
      superseded INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    INSERT INTO new_check_in
      SELECT 'old-' || at || '-' || rowid, at, utc_offset, advice,
        iif(rules = '', '[]', '["' || replace(rules, ' ', '","') || '"]'), '[]', NULL, '[]', '[]',
        coalesce((SELECT json_array('old-' || at || '-' || rowid) FROM check_in AS before
          WHERE before.rowid < check_in.rowid ORDER BY before.rowid DESC LIMIT 1), '[]'), 0,
        EXISTS (SELECT 1 FROM check_in AS after WHERE after.rowid > check_in.rowid)
      FROM check_in;
    UPDATE new_check_in SET
      cleared = (SELECT json_group_array(rule) FROM (SELECT rule FROM clearance ORDER BY rule)),
      kept = (SELECT json_group_array(json_object('answer', answer, 'at', at, 'question', question))
        FROM (SELECT * FROM answer ORDER BY question)),
      forgotten = NOT EXISTS (SELECT 1 FROM answer)
      WHERE superseded = 0;
    DROP TABLE check_in;
    DROP TABLE answer;
    DROP TABLE clearance;
    ALTER TABLE new_check_in RENAME TO check_in;
    CREATE INDEX check_in_last ON check_in (superseded) WHERE superseded = 0;
    CREATE INDEX check_in_by_time ON check_in (at, utc_offset, pain);

    CREATE TABLE entry (
      id TEXT PRIMARY KEY NOT NULL,
      at INTEGER NOT NULL,
      utc_offset INTEGER NOT NULL,
      pain INTEGER CHECK (pain BETWEEN 0 AND 10),
      places TEXT NOT NULL,
      activities TEXT NOT NULL,
      note TEXT NOT NULL
    ) STRICT;
    CREATE INDEX entry_by_time ON entry (at, utc_offset, pain);
    """

  private static let version2 = """
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

  private static let version1 = """
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
