import Coach
import Testing

/// If massage is allowed at all, the suggestions include something gentle without tools.
@Suite struct GentleTests {
  private let library = Shipped.library
  private let stages = ["first-days", "first-week", "weeks", "months", "longer"]

  private func suggestions(_ answers: Answers) -> [Recommendation]? {
    guard let gate = library.gate(for: answers), gate.assessment.advice.allowsMassage else {
      return nil
    }
    return Recommender(gate).recommend(from: library.routines).suggestions
  }

  private func hasGentle(_ suggestions: [Recommendation]) -> Bool {
    suggestions.contains { $0.routine.highestPressure <= 3 && $0.routine.tools.isEmpty }
  }

  @Test("without conditions, something gentle is suggested at every stage and pain, injured or not")
  func healthy() {
    var few: [String] = []
    for since in stages {
      for pain in 0...10 {
        for injury in ["no injury", "injury"] where injury == "no injury" || since == stages[0] {
          let words = injury == "injury" ? [Word("start=fall")] : []
          guard let found = suggestions(Harmless.with(words, pain: pain, since: since)) else {
            continue
          }
          #expect(hasGentle(found), "\(since) \(pain) \(injury)")
          if found.count < 3 { few.append("\(since) \(pain) \(injury): \(found.count)") }
        }
      }
    }
    print("fewer than 3 suggestions without conditions: \(few)")
  }

  @Test("with each single condition, agreed or not, something gentle is suggested")
  func eachCondition() {
    var few: [String: Int] = [:]
    var tried = 0
    for entry in ExpectedPrecaution.all {
      guard let words = entry.when.triggers.first, !["CI-53", "CONSENT"].contains(entry.id) else {
        continue
      }
      for since in stages {
        for pain in [2, 5, 8] {
          guard let found = suggestions(Harmless.with(words, pain: pain, since: since)) else {
            continue
          }
          tried += 1
          #expect(hasGentle(found), "\(entry.id) \(since) \(pain)")
          if found.count < 3 { few[entry.id.text, default: 0] += 1 }
        }
      }
    }
    let list = few.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    print("fewer than 3 suggestions in \(tried) cases with one condition: \(list)")
  }

  @Test("with random conditions, something gentle is suggested", arguments: 1...UInt64(3))
  func random(seed: UInt64) {
    var random = RandomAnswers(seed: seed)
    var counts: [Int: Int] = [:]
    for turn in 1...500 {
      var answers = Samples.next(&random)
      if answers["age"] == .chosen(["under-18"]) { answers["age"] = .chosen(["30-44"]) }
      answers[.consent] = .yes
      answers[.tools] = .chosen(Set(Tool.allCases.map(\.rawValue)))
      answers[.minutes] = .chosen(["30"])
      guard let found = suggestions(answers) else { continue }
      #expect(hasGentle(found), "seed \(seed), turn \(turn)")
      counts[min(found.count, 3), default: 0] += 1
    }
    print("number of suggestions for random conditions: \(counts.sorted { $0.key < $1.key })")
  }
}
