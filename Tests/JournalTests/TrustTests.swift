import Coach
import Foundation
import GRDB
@testable import Journal
import Testing

/// Disk and file errors are reported, and no saved data is lost because of them.
@Suite("Trust in the journal") struct TrustTests {
  private let store: Store

  init() throws { store = try Store() }

  @Test(
    "a full disk is reported with what to do, nothing saved is lost, and saving works again later")
  func full() throws {
    let journal = try store.open()
    _ = try journal.save(.sample(note: "before"), at: noon)
    // To the database, a limit of the present number of pages is a full disk.
    try journal.limitPages()
    let note = String(repeating: "x", count: 200_000)
    let message = try #require(
      try errorMessage { _ = try journal.save(.sample(note: note), at: noon) })
    #expect(message.contains(store.file) && message.contains("Free some disk space"))
    #expect(try journal.sessionCount() == 1)
    #expect(try journal.lastSession()?.record.note == "before")
    _ = try store.open().save(.sample(note: note), at: noon)
    #expect(try journal.sessionCount() == 2)
  }

  @Test("a truncated journal is reported, and not changed", arguments: [1, 3, 5])
  func truncated(_ pages: Int) throws {
    let journal = try store.open()
    for _ in 0..<200 { _ = try journal.save(.sample(note: "note"), at: noon) }
    let copy = store.folder.appendingPathComponent("copy").path
    try journal.backUp(to: copy)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: copy)).prefix(pages * 4096 + 100)
    let other = try Store()
    try other.place(Data(bytes))
    let message = try errorMessage {
      let journal = try other.open()
      for _ in try journal.sessions(since: 0) {}
    }
    #expect(try #require(message).contains(other.file))
    #expect(FileManager.default.contents(atPath: other.file)?.prefix(16) == bytes.prefix(16))
  }

  @Test("damage in the middle is reported with what to do") func damaged() throws {
    let journal = try store.open()
    for _ in 0..<200 { _ = try journal.save(.sample(note: "note"), at: noon) }
    let copy = store.folder.appendingPathComponent("copy").path
    try journal.backUp(to: copy)
    var bytes = try Data(contentsOf: URL(fileURLWithPath: copy))
    for page in 1..<(bytes.count / 4096) {
      bytes.replaceSubrange(
        (page * 4096)..<(page * 4096 + 64), with: Data(repeating: 0xAB, count: 64))
    }
    let other = try Store()
    try other.place(bytes)
    let message = try #require(
      try errorMessage {
        let journal = try other.open()
        _ = try journal.sessions(since: 0)
      })
    #expect(message.contains(other.file) && message.contains("Move it elsewhere"))
  }

  @Test("saved data survives a crash of the process") func synchronous()
    throws
  {
    let journal = try store.open()
    let mode = try journal.pragma("synchronous")
    #expect(mode == 2, "FULL: once a save is confirmed, the data is on the disk")
    #expect(try journal.pragma("secure_delete") == 1)
  }

  @Test("8 processes each save 500 sessions at once, without any error or lost session")
  func processes() throws {
    let program = try Self.program("made-up-journal")
    let children = try (1...8).map { seed in
      let child = Process()
      child.executableURL = URL(fileURLWithPath: program)
      child.arguments = [store.file, "500", "400", "\(seed)", "20700"]
      // A file, not a pipe: a signal meant for another test ends `readToEnd` of a pipe with EINTR.
      let printed = store.folder.appendingPathComponent("printed \(seed)")
      try Data().write(to: printed)
      let handle = try FileHandle(forWritingTo: printed)
      child.standardError = handle
      child.standardOutput = handle
      try child.run()
      return (child, printed)
    }
    for (child, printed) in children {
      child.waitUntilExit()
      #expect(child.terminationStatus == 0)
      #expect(try String(contentsOf: printed, encoding: .utf8) == "")
    }
    let journal = try store.open()
    #expect(try journal.sessionCount() == 4000)
    #expect(try journal.ratedSessions(most: 5000).count > 3000)
    #expect(try journal.progress(in: Period(last: CalendarDay(20_700), days: 400)).count == 4000)
  }

  /// The path of a program built alongside the tests.
  private static func program(_ name: String) throws -> String {
    let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let found = [CommandLine.arguments[0], own].map {
      URL(fileURLWithPath: $0).deletingLastPathComponent().appendingPathComponent(name).path
    }
    return try #require(found.first { FileManager.default.isExecutableFile(atPath: $0) })
  }
}

extension Journal {
  /// Stops the file from growing any further.
  fileprivate func limitPages() throws {
    try queue.writeWithoutTransaction { db in
      try db.checkpoint(.truncate)
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
  }

  fileprivate func pragma(_ name: String) throws -> Int? {
    try queue.read { try Int.fetchOne($0, sql: "PRAGMA \(name)") }
  }
}
