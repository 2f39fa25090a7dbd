import Coach
import Foundation
import GRDB
@testable import Journal
import Testing

/// What goes wrong with a disk or a file is told, and nothing that was saved is lost by it.
@Suite("Trust in the journal") struct TrustTests {
  private let store: Store

  init() throws { store = try Store() }

  @Test("a disk without room is told, with what to do; what was saved stays, and it goes on")
  func full() throws {
    let journal = try store.open()
    _ = try journal.save(.sample(note: "before"), at: noon)
    // As many pages as there are, and not one more: what a full disk is to the database.
    try journal.limitPages()
    let note = String(repeating: "x", count: 200_000)
    let message = try #require(
      try complaint { _ = try journal.save(.sample(note: note), at: noon) })
    #expect(message.contains(store.file) && message.contains("Free some disk space"))
    #expect(try journal.sessionCount() == 1)
    #expect(try journal.lastSession()?.record.note == "before")
    _ = try store.open().save(.sample(note: note), at: noon)
    #expect(try journal.sessionCount() == 2)
  }

  @Test("a journal cut off in the middle is told, and left as it is", arguments: [1, 3, 5])
  func truncated(_ pages: Int) throws {
    let journal = try store.open()
    for _ in 0..<200 { _ = try journal.save(.sample(note: "note"), at: noon) }
    let copy = store.folder.appendingPathComponent("copy").path
    try journal.backUp(to: copy)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: copy)).prefix(pages * 4096 + 100)
    let other = try Store()
    try other.place(Data(bytes))
    let message = try complaint {
      let journal = try other.open()
      for _ in try journal.sessions(since: 0) {}
    }
    #expect(try #require(message).contains(other.file))
    #expect(FileManager.default.contents(atPath: other.file)?.prefix(16) == bytes.prefix(16))
  }

  @Test("damage in the middle is told with what to do") func damaged() throws {
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
      try complaint {
        let journal = try other.open()
        _ = try journal.sessions(since: 0)
      })
    #expect(message.contains(other.file) && message.contains("Move it elsewhere"))
  }

  @Test("what was saved is there after the process is gone without a word") func synchronous()
    throws
  {
    let journal = try store.open()
    let mode = try journal.pragma("synchronous")
    #expect(mode == 2, "FULL: what was said to be saved is on the disk")
    #expect(try journal.pragma("secure_delete") == 1)
  }

  @Test("8 processes with 500 sessions each save 4,000, and none of them has a word to say")
  func processes() throws {
    let program = try Self.program("made-up-journal")
    let children = try (1...8).map { seed in
      let child = Process()
      child.executableURL = URL(fileURLWithPath: program)
      child.arguments = [store.file, "500", "400", "\(seed)", "20700"]
      let errors = Pipe()
      child.standardError = errors
      child.standardOutput = errors
      try child.run()
      return (child, errors)
    }
    for (child, errors) in children {
      let told = try errors.fileHandleForReading.readToEnd() ?? Data()
      child.waitUntilExit()
      #expect(child.terminationStatus == 0)
      #expect(String(decoding: told, as: UTF8.self) == "")
    }
    let journal = try store.open()
    #expect(try journal.sessionCount() == 4000)
    #expect(try journal.ratedSessions(most: 5000).count > 3000)
    #expect(try journal.progress(in: Period(last: CalendarDay(20_700), days: 400)).count == 4000)
  }

  /// A program that was built beside the tests.
  private static func program(_ name: String) throws -> String {
    let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let found = [CommandLine.arguments[0], own].map {
      URL(fileURLWithPath: $0).deletingLastPathComponent().appendingPathComponent(name).path
    }
    return try #require(found.first { FileManager.default.isExecutableFile(atPath: $0) })
  }
}

extension Journal {
  /// Lets the file grow no further.
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
