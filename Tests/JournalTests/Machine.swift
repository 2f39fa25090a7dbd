import Coach
import Foundation
import Journal
import TestSupport

extension Journal {
  /// The whole journal as text. Two journals with the same export have the same contents.
  func exported() throws -> String {
    var text = ""
    try export { text += $0 }
    return text
  }
}

/// A machine that uses its journal at random, with a clock that may be wrong.
struct Machine {
  let store: Store
  let journal: Journal
  private var random: SeededGenerator
  private var clock: Int64
  private var sessions: [String] = []

  init(seed: UInt64) throws {
    store = try Store()
    journal = try store.open()
    random = SeededGenerator(seed: seed)
    // Up to almost three years out, either way.
    clock = noon.milliseconds + Int64.random(in: -90_000_000_000...90_000_000_000, using: &random)
  }

  /// Performs a number of random actions.
  mutating func run(_ steps: Int) throws {
    for _ in 0..<steps { try step() }
  }

  private mutating func step() throws {
    clock += Int64.random(in: -3_600_000...86_400_000, using: &random)
    let now = WallTime(
      milliseconds: clock, offset: one(of: [0, 3600, -18_000]))
    switch Int.random(in: 0..<10, using: &random) {
    case 0, 1, 2:
      let pain = Int.random(in: 0...10, using: &random)
      sessions.append(try journal.save(.sample(pain: pain), at: now))
    case 3, 4:
      guard let id = sessions.randomElement(using: &random) else { return }
      try journal.rate(
        id, pain: Int.random(in: 0...10, using: &random),
        note: one(of: ["", "good", "less so"]))
    case 5:
      guard let id = sessions.randomElement(using: &random) else { return }
      try journal.rateMorning(id, pain: Int.random(in: -1...10, using: &random).nilBelowZero)
    case 6, 7: try checkIn(now)
    case 8: try journal.log(DiaryEntry(pain: 3, places: ["foot"], note: "x"), at: now)
    default: if Int.random(in: 0..<4, using: &random) == 0 { try journal.forgetAnswers() }
    }
  }

  private mutating func one<Value>(of values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &random)]
  }

  private mutating func checkIn(_ now: WallTime) throws {
    let answers = ["a", "b", "pain"].map { id in
      KeptAnswer(
        question: Question.ID(id), answer: id == "pain" ? .number(5) : .yes,
        at: now.milliseconds - Int64.random(in: 0..<1_000_000, using: &random))
    }
    try journal.keep(
      CheckInRecord(
        answers: answers, advice: one(of: Advice.allCases),
        rules: Set(
          ["R1", "R2"].filter { _ in Bool.random(using: &random) }.map { RedFlag.ID($0) }),
        cleared: Set(
          ["C1", "C2"].filter { _ in Bool.random(using: &random) }.map { RedFlag.ID($0) })),
      at: now)
  }
}

extension Int {
  fileprivate var nilBelowZero: Int? { self < 0 ? nil : self }
}
