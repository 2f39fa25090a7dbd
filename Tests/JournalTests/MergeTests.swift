import Coach
import Foundation
import Journal
import TestSupport
import Testing

/// Journals of several machines merge into the same journal in any order, even if their clocks
/// are wrong.
@Suite("Merging journals") struct MergeTests {
  private let store: Store

  init() throws { store = try Store() }

  /// Three machines whose journals share a past, have been merged now and then, and have diverged.
  private func machines(_ seed: UInt64) throws -> [Machine] {
    var machines = try (0..<3).map { try Machine(seed: seed &* 31 + UInt64($0)) }
    try machines[0].run(10)
    _ = try machines[1].journal.merge(journal: machines[0].store.file)
    for index in 0..<3 { try machines[index].run(15) }
    _ = try machines[2].journal.merge(journal: machines[1].store.file)
    for index in 0..<3 { try machines[index].run(10) }
    return machines
  }

  /// The journals of these machines, merged into a new one in this order.
  private func merged(_ machines: [Machine]) throws -> Journal {
    let journal = try Store.lasting().open()
    for machine in machines { _ = try journal.merge(journal: machine.store.file) }
    return journal
  }

  @Test("the order of merging makes no difference", arguments: 1...12 as ClosedRange<UInt64>)
  func commutative(_ seed: UInt64) throws {
    let all = try machines(seed)
    let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
    let results = try orders.map { order in try merged(order.map { all[$0] }) }
    let texts = Set(try results.map { try $0.exported() })
    #expect(texts.count == 1, "seed \(seed)")
    let standing = try results.map { try $0.lastCheckIn() }
    #expect(Set(standing).count == 1, "seed \(seed)")
  }

  @Test("merging in pairs first makes no difference", arguments: 1...12 as ClosedRange<UInt64>)
  func associative(_ seed: UInt64) throws {
    let all = try machines(seed)
    let whole = try merged(all).exported()
    // 0 with (1 with 2)
    let pair = try Store()
    let first = try pair.open()
    for machine in all[1...] { _ = try first.merge(journal: machine.store.file) }
    let result = try merged([all[0]])
    _ = try result.merge(journal: pair.file)
    #expect(try result.exported() == whole, "seed \(seed)")
  }

  @Test(
    "merging again, or with its own export, changes nothing",
    arguments: 1...12 as ClosedRange<UInt64>)
  func idempotent(_ seed: UInt64) throws {
    let all = try machines(seed)
    let journal = try merged(all)
    let before = try journal.exported()
    for machine in all { #expect(try journal.merge(journal: machine.store.file) == 0) }
    #expect(try journal.merge(export: before, file: "x") == 0)
    #expect(try journal.exported() == before, "seed \(seed)")
  }

  @Test(
    "importing exports gives the same result as merging", arguments: 1...6 as ClosedRange<UInt64>)
  func exports(_ seed: UInt64) throws {
    let all = try machines(seed)
    let journal = try Store.lasting().open()
    for machine in all.reversed() {
      _ = try journal.merge(export: try machine.journal.exported(), file: "x")
    }
    #expect(try journal.exported() == merged(all).exported(), "seed \(seed)")
  }

  @Test("merging leaves the source file unchanged") func untouched() throws {
    let all = try machines(3)
    let before = try Data(contentsOf: URL(fileURLWithPath: all[1].store.file))
    _ = try all[0].journal.merge(journal: all[1].store.file)
    #expect(try Data(contentsOf: URL(fileURLWithPath: all[1].store.file)) == before)
    // A store removes its folder when it is released.
    let names = try withExtendedLifetime(all) {
      try FileManager.default.contentsOfDirectory(
        atPath: URL(fileURLWithPath: all[0].store.file).deletingLastPathComponent().path)
    }
    #expect(names.allSatisfy { $0.hasPrefix("journal.sqlite") && $0.count < 25 }, "\(names)")
  }

  private func checkIn(
    _ advice: Advice, _ rules: Set<RedFlag.ID> = [], cleared: Set<RedFlag.ID> = []
  ) -> CheckInRecord {
    CheckInRecord(
      answers: [KeptAnswer(question: "a", answer: .no, at: 5)], advice: advice, rules: rules,
      cleared: cleared)
  }

  @Test("the more urgent advice of two machines applies, whatever their clocks say") func urgent()
    throws
  {
    let (laptop, server) = (try Store(), try Store())
    try laptop.open().keep(
      checkIn(.emergency, ["E"], cleared: ["A", "B"]), at: WallTime(milliseconds: 0, offset: 0))
    let journal = try server.open()
    try journal.keep(checkIn(.selfCare, cleared: ["B", "C"]), at: noon)
    _ = try journal.merge(journal: laptop.file)
    let standing = try #require(try journal.lastCheckIn())
    #expect(standing.advice == .emergency && standing.rules == ["E"])
    #expect(standing.cleared == ["B"], "cleared on both")
    #expect(standing.answers.isEmpty, "every question is asked again")
    // A check-in made after the merge replaces both, and merging again does not undo that.
    try journal.keep(checkIn(.routineVisit), at: WallTime(milliseconds: -5, offset: 0))
    _ = try journal.merge(journal: laptop.file)
    #expect(try journal.lastCheckIn()?.advice == .routineVisit)
    _ = try laptop.open().merge(journal: server.file)
    #expect(try laptop.open().lastCheckIn()?.advice == .routineVisit)
    #expect(try laptop.open().lastCheckIn()?.answers.count == 1)
  }

  @Test("a check-in does not replace one it did not know of") func unknown() throws {
    let journal = try store.open()
    let seen = try journal.standing().ids
    try journal.keep(checkIn(.emergency, ["E"]), at: noon)
    let own = try journal.keep(checkIn(.selfCare), after: seen)
    #expect(try journal.lastCheckIn()?.advice == .emergency)
    try journal.keep(checkIn(.soon), after: [own])
    #expect(try journal.lastCheckIn()?.advice == .emergency)
    try journal.keep(checkIn(.routineVisit), at: noon)
    #expect(try journal.lastCheckIn()?.advice == .routineVisit)
  }

  @Test("answers forgotten on one machine stay forgotten on all") func forgotten() throws {
    let (laptop, server) = (try Store(), try Store())
    try laptop.open().keep(checkIn(.soon, ["R"]), at: noon)
    _ = try server.open().merge(journal: laptop.file)
    try server.open().forgetAnswers()
    _ = try laptop.open().merge(journal: server.file)
    _ = try server.open().merge(journal: laptop.file)
    for store in [laptop, server] {
      #expect(try store.open().lastCheckIn()?.answers == [])
      #expect(try store.open().lastCheckIn()?.advice == .soon)
      #expect(try !store.open().exported().contains("\"question\""))
    }
  }

  @Test("the later of two ratings counts, not the higher") func ratings() throws {
    let (laptop, server) = (try Store(), try Store())
    let id = try laptop.open().save(.sample(pain: 6), at: noon)
    try laptop.open().rate(id, pain: 5, note: "first")
    _ = try server.open().merge(journal: laptop.file)
    try laptop.open().rate(id, pain: 1, note: "")
    _ = try laptop.open().merge(journal: server.file)
    #expect(try laptop.open().lastSession()?.record.painAfter == 1)
    _ = try server.open().merge(journal: laptop.file)
    #expect(try server.open().lastSession()?.record.note == "")
  }
}

extension Store {
  /// A store that outlives its last reference, for tests that keep only its journal.
  static func lasting() throws -> Store {
    let store = try Store()
    kept.withLock { $0.append(store) }
    return store
  }
}
