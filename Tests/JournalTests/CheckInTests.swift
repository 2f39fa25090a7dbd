import Coach
import Journal
import Testing

/// Answers, their outcome and any cleared red flags are kept until the next check-in.
@Suite("Keeping check-ins") struct CheckInTests {
  private let store: Store
  private let journal: Journal

  init() throws {
    store = try Store()
    journal = try store.open()
  }

  private func answer(_ id: Question.ID, _ answer: Answer, at: Int64 = 7) -> KeptAnswer {
    KeptAnswer(question: id, answer: answer, at: at)
  }

  @Test("every kind of answer is read back unchanged, with its time and question id")
  func answers() throws {
    let checkIn = CheckInRecord(
      answers: [
        answer("a", .yes, at: 1), answer("b", .no, at: .max), answer("c", .notSure, at: -3),
        answer("d", .skipped), answer("e", .number(0)), answer("f", .number(10)),
        answer("g", .chosen([])), answer("h", .chosen(["low-back-left", "2.1", "foot"])),
      ], advice: .routineVisit, rules: ["RF-1", "E4-PAIN-7"], cleared: ["RF-2"])
    try journal.keep(checkIn, at: noon)
    #expect(try journal.lastCheckIn() == checkIn)
    #expect(try store.open().lastCheckIn() == checkIn)
  }

  @Test("what was told, and when a professional had looked, is read from all check-ins")
  func told() throws {
    func keep(_ milliseconds: Int64, _ rules: Set<RedFlag.ID>, _ answers: [KeptAnswer] = []) throws
    {
      let time = WallTime(milliseconds: milliseconds, offset: 3600)
      var checkIn = CheckInRecord(
        answers: answers, advice: .soon, rules: rules, cleared: [])
      checkIn.at = time
      try journal.keep(checkIn, at: time)
    }
    try keep(1000, ["JOURNAL-NO-GAIN"])
    try keep(20_000, ["A", "JOURNAL-FLARES"], [answer(.cleared, .no, at: 20_000)])
    try keep(30_000, [], [answer(.cleared, .yes, at: 30_000)])
    try keep(40_000, [], [answer("fever", .yes, at: 40_000)])
    let past = [
      PastAdvice(at: WallTime(milliseconds: 1000, offset: 3600), rules: ["JOURNAL-NO-GAIN"]),
      PastAdvice(at: WallTime(milliseconds: 20_000, offset: 3600), rules: ["A", "JOURNAL-FLARES"]),
      PastAdvice(at: WallTime(milliseconds: 30_000, offset: 3600), rules: [], isChecked: true),
    ]
    #expect(try journal.advice(since: 0) == past)
    #expect(try journal.advice(since: 20_000) == Array(past.dropFirst()))
    try journal.forgetAnswers()
    #expect(try journal.advice(since: 0) == Array(past.dropLast()), "told stays, the answers go")
  }

  @Test("every level of advice is read back unchanged", arguments: Advice.allCases)
  func advice(advice: Advice) throws {
    let checkIn = CheckInRecord(answers: [], advice: advice, rules: [], cleared: [])
    try journal.keep(checkIn, at: noon)
    #expect(try journal.lastCheckIn() == checkIn)
  }

  @Test("a check-in replaces the answers and rules of the previous one") func replaces() throws {
    try journal.keep(
      CheckInRecord(
        answers: [answer("a", .yes), answer("b", .no)], advice: .soon, rules: ["R"], cleared: []),
      at: noon)
    var second = CheckInRecord(
      answers: [answer("b", .yes), answer("c", .no)], advice: .selfCare, rules: [], cleared: [])
    second.at = WallTime(milliseconds: 0, offset: noon.offset)
    try journal.keep(second, at: second.at)
    #expect(try journal.lastCheckIn() == second)
  }

  @Test("only the last check-in decides what is cleared, so a new sign revokes a clearance")
  func clearances()
    throws
  {
    func keep(_ cleared: Set<RedFlag.ID>) throws {
      try journal.keep(
        CheckInRecord(answers: [], advice: .soon, rules: [], cleared: cleared), at: noon)
    }
    try keep(["A", "B"])
    #expect(try journal.lastCheckIn()?.cleared == ["A", "B"])
    try keep([])
    #expect(try journal.lastCheckIn()?.cleared == [])
    try keep(["B", "C"])
    #expect(try store.open().lastCheckIn()?.cleared == ["B", "C"])
  }

  @Test("forgetting removes answers and clearances, but keeps the advice and the sessions")
  func forget() throws {
    _ = try journal.save(.sample(), at: noon)
    try journal.keep(
      CheckInRecord(
        answers: [answer("a", .yes)], advice: .emergency, rules: ["R"], cleared: ["Q"]), at: noon)
    try journal.forgetAnswers()
    #expect(
      try journal.lastCheckIn()
        == CheckInRecord(answers: [], advice: .emergency, rules: ["R"], cleared: []))
    #expect(try journal.sessionCount() == 1)
  }

  @Test("two answers to one question are refused, and the previous check-in is kept") func twice()
    throws
  {
    let first = CheckInRecord(answers: [answer("a", .yes)], advice: .soon, rules: [], cleared: [])
    try journal.keep(first, at: noon)
    let message = try errorMessage {
      try journal.keep(
        CheckInRecord(
          answers: [answer("b", .yes), answer("b", .no)], advice: .selfCare, rules: [], cleared: []),
        at: noon)
    }
    #expect(message != nil)
    #expect(try journal.lastCheckIn() == first)
  }
}
