import Coach
import Foundation
import Journal
import TestSupport
import Testing

/// The journal is exported, imported and backed up without loss, and deleted for good.
@Suite("Export, import, backup, delete") struct ImportExportTests {
  private let store: Store

  init() throws { store = try Store() }

  /// A record with every field filled in.
  private var full: SessionRecord {
    SessionRecord(
      routine: "outer-hip-wall-hold", fingerprint: .max, title: "\"Outer\" hip \u{1F9D8}, é",
      technique: .triggerPoint, ending: .stopped, active: .milliseconds(64_124),
      parts: [.init(step: 2, title: "Hold", side: .left, time: .milliseconds(1))], painBefore: 6,
      painAfter: 7, painNextMorning: 5, places: ["low-back-left", "foot"],
      note: "two\nlines,\t\"x\"",
      stop: SessionRecord.Stop(
        hurt: "sharp", step: 2, place: RestingPlace(regions: [.calf], isEverywhere: false), days: 3),
      eased: 1,
      adjustments: SessionRecord.Adjustment.Kind.allCases.map {
        SessionRecord.Adjustment(kind: $0, step: 1, value: 4)
      })
  }

  @Test("every field of a record is read back") func whole() throws {
    let id = try store.open().save(full, began: WallTime(milliseconds: 5, offset: 0), at: noon)
    let stored = try #require(try store.open().lastSession())
    #expect(stored.record == full)
    #expect(stored.began.milliseconds == 5 && stored.ended == noon)
    #expect(try store.open().hasSession(id))
  }

  @Test(
    "importing an export into an empty journal gives the same journal",
    arguments: 1...8 as ClosedRange<UInt64>)
  func complete(_ seed: UInt64) throws {
    var machine = try Machine(seed: seed)
    try machine.run(40)
    _ = try machine.journal.save(full, at: noon)
    let text = try machine.journal.exported()
    let journal = try store.open()
    let lines = text.split(separator: "\n").count
    #expect(try journal.merge(export: text, file: "x") == lines - 1)
    #expect(try journal.exported() == text)
    #expect(try journal.lastCheckIn() == machine.journal.lastCheckIn())
    #expect(try journal.lastSession()?.record == machine.journal.lastSession()?.record)
    #expect(try journal.merge(export: text, file: "x") == 0)
    #expect(try journal.exported() == text)
  }

  @Test("an empty journal exports only its header") func empty() throws {
    #expect(try store.open().exported() == "{\"type\":\"journal\",\"version\":1}\n")
  }

  private static let head = "{\"type\":\"journal\",\"version\":1}\n"

  @Test(
    "a fault in an import is reported with its line, and nothing is imported",
    arguments: [
      ("", "is not an export from knead"),
      ("{\"type\":\"session\"}", "is not an export from knead"),
      ("{\"type\":\"journal\",\"version\":2}", "was written by a newer version of knead"),
      (head + "{", "x:2: this is not valid JSON"),
      (head + "{\"type\":\"cat\"}", "x:2: `type` has an unknown value"),
      (head + "\n\n{\"type\":\"entry\"}", "x:4: `id` is missing"),
      (head + entry("\"pain\":11"), "x:2: a pain or activity score"),
      (head + entry("\"pain\":\"3\""), "x:2: `pain` has the wrong type of value"),
      (head + entry("\"pain\":3") + "\n" + entry("\"pain\":-1"), "x:3: a pain or activity score"),
      (
        head + entry("\"pain\":3").replacing("\"at\":1", with: "\"at\":9000000000000000000"),
        "x:2: a time"
      ),
      (
        head + entry("\"pain\":3").replacing("utc_offset\":0", with: "utc_offset\":900000"),
        "x:2: a time"
      ),
      (
        head + entry("\"pain\":3").replacing("\"places\":[]", with: "\"places\":[\"\\u001b[2J\"]"),
        "x:2: text is too long"
      ), (head + checkIn("c", ["c"]), "x:2: this check-in names itself"),
      (head + checkIn("c", ["d"]) + "\n" + checkIn("d", ["c"]), "form a loop"),
    ])
  func wrong(text: String, expected: String) throws {
    let journal = try store.open()
    let message = try #require(try errorMessage { try journal.merge(export: text, file: "x") })
    #expect(message.contains(expected), "\(message)")
    #expect(try journal.exported() == Self.head)
  }

  private static func entry(_ pain: String) -> String {
    "{\"type\":\"entry\",\"id\":\"\(pain.count)\",\"at\":1,\"utc_offset\":0,\"places\":[],"
      + "\"activities\":[],\"note\":\"\",\(pain)}"
  }

  private static func checkIn(_ id: String, _ earlier: [String]) -> String {
    "{\"type\":\"check-in\",\"id\":\"\(id)\",\"at\":1,\"utc_offset\":0,\"advice\":\"emergency\",\"rules\":[],"
      + "\"cleared\":[],\"given\":[],\"kept\":[],\"forgotten\":false,\"earlier\":\(earlier)}"
  }

  @Test("lines may end in LF or CRLF, and a text may contain other line separators") func lineEnds()
    throws
  {
    let text =
      Self.head
      + Self.entry("\"pain\":3").replacing(
        "\"note\":\"\"", with: "\"note\":\"a\u{2028}b\u{85}c\"")
    let journal = try store.open()
    #expect(try journal.merge(export: text.replacing("\n", with: "\r\n"), file: "x") == 1)
    #expect(try journal.entries(since: 0).map(\.entry.note) == ["a\u{2028}b\u{85}c"])
  }

  @Test("a file that is missing or not a journal is refused, and the message names it")
  func foreign()
    throws
  {
    let other = try Store()
    try other.place(Data("no journal at all, but something longer than a header would be".utf8))
    let journal = try store.open()
    let message = try #require(try errorMessage { try journal.merge(journal: other.file) })
    #expect(message.contains(other.file))
    let missing = try #require(try errorMessage { try journal.merge(journal: "/nowhere/x") })
    #expect(missing.contains("/nowhere/x"))
    #expect(try journal.exported() == Self.head)
  }

  @Test("a backup is a whole journal in one private file, and never replaces a file")
  func backup() throws {
    var machine = try Machine(seed: 4)
    try machine.run(30)
    let path = store.folder.appendingPathComponent("copy.sqlite").path
    try machine.journal.backUp(to: path)
    #expect(try store.mode(path) == 0o600)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: store.folder.path) == ["copy.sqlite"])
    #expect(try store.open().merge(journal: path) > 0)
    #expect(try store.open().exported() == machine.journal.exported())
    let message = try errorMessage { try machine.journal.backUp(to: path) }
    #expect(try #require(message).contains(path))
    #expect(try Journal(file: path).exported() == machine.journal.exported())
  }

  @Test("deleted data remains in none of the files") func deleted() throws {
    let word = "unmistakable-note-of-mine"
    let journal = try store.open()
    for _ in 0..<50 { _ = try journal.save(.sample(note: word), at: noon) }
    try journal.log(DiaryEntry(pain: 3, note: word), at: noon)
    try journal.keep(
      CheckInRecord(
        answers: [KeptAnswer(question: Question.ID(word), answer: .yes, at: 1)], advice: .soon,
        rules: [], cleared: []), at: noon)
    #expect(try store.contains(word))
    try journal.deleteAll()
    #expect(try !store.contains(word))
    #expect(try journal.exported() == Self.head)
    #expect(try journal.lastCheckIn() == nil)
    _ = try journal.save(.sample(), at: noon)
    #expect(try store.open().sessionCount() == 1)
  }
}

extension Store {
  /// Whether any file of the journal contains a word.
  fileprivate func contains(_ word: String) throws -> Bool {
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).contains { name in
      try Data(contentsOf: folder.appendingPathComponent(name)).range(of: Data(word.utf8)) != nil
    }
  }
}
