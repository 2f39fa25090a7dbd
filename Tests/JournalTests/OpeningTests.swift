import Coach
import Foundation
import GRDB
@testable import Journal
import Synchronization
import Testing

/// If a journal cannot be opened, the message names it, and the file is never damaged.
@Suite("Opening the journal") struct OpeningTests {
  private let store: Store

  init() throws { store = try Store() }

  @Test("many simultaneous first starts can all open the journal and save to it") func atOnce()
    throws
  {
    let failures = Mutex<[String]>([])
    let file = store.file
    DispatchQueue.concurrentPerform(iterations: 12) { _ in
      do {
        let journal = try Journal(file: file)
        for _ in 0..<5 { _ = try journal.save(.sample(), at: noon) }
      } catch { failures.withLock { $0.append("\(error)") } }
    }
    #expect(failures.withLock { $0 } == [])
    #expect(try store.open().sessionCount() == 60)
  }

  @Test("each of two open journals sees what the other saves") func sideBySide() throws {
    let (one, other) = (try store.open(), try store.open())
    let id = try one.save(.sample(), at: noon)
    try other.rate(id, pain: 1, note: "seen")
    #expect(try one.lastSession()?.record.note == "seen")
  }

  @Test("reopening a journal changes nothing in it") func again() throws {
    _ = try store.open().save(.sample(), at: noon)
    for _ in 0..<3 { #expect(try store.open().sessionCount() == 1) }
  }

  @Test("a journal of a newer version is refused with the reason, and not changed") func newer()
    throws
  {
    _ = try store.open().save(.sample(), at: noon)
    try DatabaseQueue(path: store.file).write { db in
      try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('999: from the future')")
    }
    let bytes = FileManager.default.contents(atPath: store.file)
    for _ in 0..<2 {
      let message = try errorMessage { _ = try store.open() }
      #expect(message == "\(store.file) was written by a newer version of knead. Use that version")
    }
    #expect(FileManager.default.contents(atPath: store.file) == bytes, "not a byte changes")
    let tables = try DatabaseQueue(path: store.file).read { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM session")
    }
    #expect(tables == 1)
  }

  @Test(
    "a file that is not a journal is refused by name, and not changed",
    arguments: [
      "This is not a database at all, but a text of some length, longer than a header would be.",
      String(repeating: "\u{0}x", count: 4096), "SQLite format 3\u{0}and then nothing of the kind",
    ])
  func corrupt(text: String) throws {
    let bytes = Data((text + text).utf8)
    try store.place(bytes)
    let message = try #require(try errorMessage { _ = try store.open() })
    #expect(message.hasPrefix("Cannot open the journal \(store.file): "))
    #expect(FileManager.default.contents(atPath: store.file) == bytes)
  }

  @Test("an empty file becomes a new journal") func emptyFile() throws {
    try store.place(Data())
    #expect(try store.open().sessionCount() == 0)
  }

  @Test("a directory in place of the journal is refused by name") func directory() throws {
    try FileManager.default.createDirectory(
      atPath: store.file, withIntermediateDirectories: true)
    let message = try #require(try errorMessage { _ = try store.open() })
    #expect(message.contains(store.file) && message.contains("directory"))
  }

  @Test("a path where nothing can be created is refused by name") func noPlace() throws {
    let message = try #require(
      try errorMessage { _ = try Journal(file: "/proc/nowhere/knead/journal.sqlite") })
    #expect(message.contains("/proc/nowhere"))
  }

  @Test(
    "a read-only folder is refused by name", .enabled(if: geteuid() != 0))
  func readOnlyFolder() throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o500], ofItemAtPath: store.folder.path)
    defer {
      try? FileManager.default.setAttributes(
        [.posixPermissions: 0o700], ofItemAtPath: store.folder.path)
    }
    let message = try #require(try errorMessage { _ = try store.open() })
    #expect(message.contains(store.folder.path))
  }

  @Test("a copy can be read, and its file does not change") func copy() throws {
    // Characters with a meaning in a URL.
    let file = store.folder.appendingPathComponent("50% ?a#b é.sqlite").path
    _ = try store.open().save(.sample(note: "kept"), at: noon)
    try store.open().backUp(to: file)
    let bytes = FileManager.default.contents(atPath: file)
    let copy = try Journal(copyOf: file)
    #expect(copy.isCopy && copy.file == file)
    #expect(try copy.lastSession()?.record.note == "kept")
    #expect(try copy.progress(in: Period(last: noon.day, days: 7)).count == 1)
    try copy.backUp(to: store.folder.appendingPathComponent("another.sqlite").path)
    #expect(FileManager.default.contents(atPath: file) == bytes)
    #expect(try store.open().isCopy == false)
  }

  @Test("a read-only folder stays read-only for its owner, and other users lose access")
  func modes() throws {
    _ = try store.open()
    let folder = URL(fileURLWithPath: store.file).deletingLastPathComponent().path
    for (mode, expected) in [(0o500, 0o500), (0o755, 0o700), (0o550, 0o500)] {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: folder)
      _ = try? store.open()
      #expect(try store.mode(folder) == expected)
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder)
  }

  @Test("an error in an open journal names the file, and the journal stays usable")
  func errorLater() throws {
    let journal = try store.open()
    try DatabaseQueue(path: store.file).write { try $0.execute(sql: "DROP TABLE entry") }
    let message = try #require(
      try errorMessage { try journal.log(DiaryEntry(pain: 3), at: noon) })
    #expect(message.hasPrefix("Cannot write to the journal \(store.file): "))
    #expect(try journal.sessionCount() == 0)
  }
}
