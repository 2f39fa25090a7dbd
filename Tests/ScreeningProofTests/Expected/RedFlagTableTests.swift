import Coach
import Testing

/// Every shipped rule matches clinical.md: its advice, and what triggers it.
@Suite struct RedFlagTableTests {
  private let screening = Shipped.screening
  /// The entries and rules to compare: all, or the one that a mutant changed.
  private let entries = ExpectedRule.all.filter { Shipped.changedRule ?? $0.id == $0.id }
  private let rules = Shipped.screening.redFlags.filter { Shipped.changedRule ?? $0.id == $0.id }

  @Test("the table and the shipped rules have the same ids, each once")
  func sameRules() {
    let shipped = screening.redFlags.map(\.id)
    #expect(Set(shipped).subtracting(ExpectedRule.all.map(\.id)) == [], "not in the table")
    #expect(Set(ExpectedRule.all.map(\.id)).subtracting(shipped) == [], "not shipped")
    #expect(Set(shipped).count == shipped.count)
  }

  @Test("each rule has the advice of its entry")
  func levels() {
    for rule in screening.redFlags {
      #expect(rule.advise == ExpectedRule.of[rule.id]?.advice, "\(rule.id)")
    }
  }

  @Test("for all answers, each rule holds, may hold or does not hold as its entry does")
  func sameConditions() {
    var tried = 0
    var sampled = 0
    for rule in rules {
      guard let entry = ExpectedRule.of[rule.id] else { continue }
      let space = AnswerSpace([rule.when], guards: false, beside: entry.when.questions)
      if space.isSampled { sampled += 1 }
      var wrong = 0
      tried += space.forEach { answers in
        let truth = rule.when.truth(in: answers)
        if truth == entry.when.truth(in: answers) { return }
        wrong += 1
        if wrong > 3 { return }
        Issue.record("\(rule.id) is \(truth), \(entry.when): \(answers.byQuestion)")
      }
    }
    print("conditions compared with the table: \(tried) assignments, \(sampled) sampled")
  }

  @Test("the smallest answers that should trigger a rule do, with yes or not sure")
  func triggers() throws {
    var apart: Set<RedFlag.ID> = []
    for entry in entries {
      for words in entry.when.triggers {
        // One of the two does not itself stand for another part of a rule about time.
        for (unsure, since) in [
          (false, "first-week"), (true, "first-week"), (false, "longer"), (true, "longer"),
        ] {
          let answers = Harmless.with(words, unsure: unsure, since: since)
          if words.contains(where: { $0.truth(in: answers) == .no }) {
            apart.insert(entry.id)
            continue
          }
          let result = screening.assess(answers)
          let reason = result.reasons.first { $0.rule.id == entry.id }
          #expect(reason?.advice == entry.advice(in: answers), "\(entry.id): \(words)")
          #expect(reason != nil, "\(entry.id): \(words), unsure: \(unsure)")
          #expect(result.advice >= reason?.advice ?? .emergency)
        }
      }
    }
    // Two since when, for example, exclude each other.
    #expect(apart.count <= 8, "\(apart)")
  }

  @Test("one answer fewer does not trigger the rule")
  func misses() {
    var missed = 0
    for entry in entries {
      for words in entry.when.misses {
        for since in ["first-week", "longer"] {
          let answers = Harmless.with(words, since: since)
          let holds = entry.when.truth(in: answers) != .no
          let reasons = screening.assess(answers).reasons
          #expect(reasons.contains { $0.rule.id == entry.id } == holds, "\(entry.id): \(words)")
          if !holds { missed += 1 }
        }
      }
    }
    #expect(missed > 700 || Shipped.changedRule != nil, "\(missed)")
  }

  @Test("harmless answers trigger nothing at any age, place or stage")
  func harmless() {
    for age in ["18-29", "30-44", "45-49", "50-59", "60-64", "65-69", "70-plus"] {
      for since in ["first-days", "first-week", "weeks", "months", "longer"] {
        for pain in 0...6 {
          let answers = Harmless.with([Word("age=\(age)")], pain: pain, since: since)
          #expect(screening.assess(answers).advice == .selfCare, "\(age) \(since) \(pain)")
        }
      }
    }
  }
}
