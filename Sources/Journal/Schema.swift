import GRDB

/// The tables of the journal, step by step. A step that has shipped is never changed.
enum Schema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1: sessions, check-ins, answers") { db in
      try db.execute(sql: version1)
    }
    migrator.registerMigration("2: what hurt, and what is off for it") { db in
      try db.execute(sql: version2)
    }
    return migrator
  }

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
