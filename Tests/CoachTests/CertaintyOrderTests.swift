import Coach
import TestSupport
import Testing

/// More dangerous answers never make a rule less certain.
@Suite struct CertaintyOrderTests {
  private let ids: [Question.ID] = ["a", "b", "c", "d", "e"]

  /// A random condition, nested up to `depth` levels, in which nothing looks for no.
  private func condition(_ depth: Int, _ random: inout SeededGenerator) -> Condition {
    let id = ids.randomElement(using: &random) ?? "a"
    let kind = depth == 0 ? 0 : Int.random(in: 0..<6, using: &random)
    let parts = (0..<Int.random(in: 0...4, using: &random)).map { _ in
      kind == 0 ? Condition.yes(id) : condition(depth - 1, &random)
    }
    switch kind {
    case 1: return .any(parts)
    case 2: return .all(parts)
    case 3: return .count(parts, atLeast: Int.random(in: 0...4, using: &random))
    case 4: return .atLeast("pain", Int.random(in: 0...10, using: &random))
    case 5: return .chosen("since", Bool.random(using: &random) ? "weeks" : "months")
    default: return .yes(id)
    }
  }

  @Test("changing a no to not sure or yes never makes a condition less true")
  func monotone() {
    var random = SeededGenerator(seed: 11)
    var raised = 0
    for round in 0..<4000 {
      let condition = condition(4, &random)
      var answers = Answers(["pain": .number(5), "since": .chosen(["weeks"])])
      for id in ids { answers[id] = [.no, .no, .notSure, .yes].randomElement(using: &random) }
      let before = condition.truth(in: answers)
      for id in ids where answers[id] != .yes {
        for answer in [Answer.notSure, .yes] {
          var worse = answers
          worse[id] = answer
          let after = condition.truth(in: worse)
          #expect(after >= before, "round \(round): \(id) \(answer) in \(condition)")
          if after > before { raised += 1 }
        }
      }
    }
    #expect(raised > 500, "the answers hardly matter to this test's conditions: \(raised)")
  }

  @Test("no is less than maybe, and maybe less than yes; negation reverses the order")
  func order() {
    let truths: [Certainty] = [.no, .maybe, .yes]
    #expect(truths.sorted() == truths)
    #expect(truths.map { !$0 } == [.yes, .maybe, .no])
  }
}
