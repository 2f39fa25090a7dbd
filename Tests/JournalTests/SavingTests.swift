import Coach
import Journal
import TestSupport
import Testing

/// Whatever is saved is read back unchanged.
@Suite("Saving sessions") struct SavingTests {
  private let store: Store
  private let journal: Journal

  init() throws {
    store = try Store()
    journal = try store.open()
  }

  @Test("a new journal is empty") func empty() throws {
    #expect(try journal.sessionCount() == 0)
    #expect(try journal.lastSession() == nil && journal.lastCheckIn() == nil)
  }

  @Test("a session is read back exactly, also when the journal is opened again") func roundTrip()
    throws
  {
    let record = SessionRecord.sample(pain: 5, note: "good", ending: .stopped)
    _ = try journal.save(record, at: noon)
    for journal in [journal, try store.open()] {
      let stored = try #require(try journal.lastSession())
      #expect(stored.record == record && stored.ended == noon)
    }
    #expect(try store.open().sessionCount() == 1)
  }

  @Test("everything known about a session is kept") func everything() throws {
    let record = FullSample<SessionRecord>.record.full
    _ = try journal.save(record, at: noon)
    let stored = try #require(try journal.lastSession()?.record)
    expectNoDifference(stored, record)
  }

  @Test("every technique, ending, side and pain score is read back unchanged") func everyValue()
    throws
  {
    var records: [SessionRecord] = []
    for (index, technique) in Technique.allCases.enumerated() {
      for ending in [SessionRecord.Ending.finished, .stopped] {
        records.append(
          SessionRecord(
            routine: "x", title: "X", technique: technique, ending: ending, active: .zero,
            parts: [.init(step: 60, title: "", side: index % 2 == 0 ? .left : .right, time: .zero)],
            painBefore: index, painAfter: 10 - index))
      }
    }
    for record in records {
      _ = try journal.save(record, at: noon)
      #expect(try journal.lastSession()?.record == record)
    }
    #expect(try journal.sessionCount() == records.count)
  }

  @Test(
    "notes and titles of all kinds are read back unchanged",
    arguments: [
      "'; DROP TABLE session; --", "\"q\" 'q' \\ %s ? :x", "é 背 e\u{301} \u{1F9D8}", "two\nlines\t",
      String(repeating: "x", count: 100_000), " ", "NULL",
    ])
  func notes(text: String) throws {
    let record = SessionRecord.sample(
      note: text, parts: [.init(step: 1, title: text, side: nil, time: .seconds(1))])
    _ = try journal.save(record, at: noon)
    #expect(try journal.lastSession()?.record == record)
  }

  @Test("the last session is the one that ended last or, in a tie, was saved last")
  func last() throws {
    func save(_ note: String, _ milliseconds: Int64) throws {
      _ = try journal.save(.sample(note: note), at: WallTime(milliseconds: milliseconds, offset: 0))
    }
    try save("second", 2000)
    try save("first", 1000)
    #expect(try journal.lastSession()?.record.note == "second")
    try save("also second", 2000)
    #expect(try journal.lastSession()?.record.note == "also second")
    try save("before 1970", -1000)
    #expect(try journal.lastSession()?.record.note == "also second")
    #expect(try journal.sessionCount() == 4)
  }

  @Test("a rating adds the pain afterwards and the note to that session only") func rate() throws {
    let first = try journal.save(.sample(pain: 6), at: WallTime(milliseconds: 2000, offset: 0))
    let second = try journal.save(.sample(pain: 4), at: WallTime(milliseconds: 1000, offset: 0))
    #expect(first != second)
    try journal.rate(second, pain: 2, note: "other")
    #expect(try journal.lastSession()?.record == .sample(pain: 6))
    try journal.rate(first, pain: 3, note: "better")
    #expect(try journal.lastSession()?.record == .sample(pain: 6, after: 3, note: "better"))
    try journal.rate(first, pain: 0, note: "")
    #expect(try journal.lastSession()?.record == .sample(pain: 6, after: 0))
  }

  @Test("rating an unknown session is an error") func rateNothing() throws {
    let message = try errorMessage { try journal.rate("no-such-session", pain: 3, note: "lost") }
    #expect(message != nil)
  }

  @Test(
    "a pain score outside 0 to 10 is refused, and nothing of the session is saved",
    arguments: [
      (-1, nil), (11, nil), (5, -1), (5, 11), (Int.max, nil),
    ] as [(Int, Int?)])
  func painfulValues(before: Int, after: Int?) throws {
    let message = try errorMessage {
      _ = try journal.save(.sample(pain: before, after: after), at: noon)
    }
    #expect(try #require(message).contains(store.file))
    #expect(try journal.sessionCount() == 0)
  }

  @Test(
    "a rating outside 0 to 10 is refused, and the session does not change", arguments: [-1, 11])
  func painfulRating(pain: Int) throws {
    let id = try journal.save(.sample(), at: noon)
    let message = try errorMessage { try journal.rate(id, pain: pain, note: "x") }
    #expect(try #require(message).contains(store.file))
    #expect(try journal.lastSession()?.record == .sample())
  }

  @Test("each id has 32 hexadecimal digits and is unique") func ids() throws {
    let ids = try (0..<50).map { _ in try journal.save(.sample(), at: noon) }
    #expect(Set(ids).count == 50)
    #expect(ids.allSatisfy { $0.wholeMatch(of: /[0-9a-f]{32}/) != nil })
  }
}
