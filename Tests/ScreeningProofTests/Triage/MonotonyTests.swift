import Coach
import TestSupport
import Testing

/// More signs never lead to milder advice: from no to not sure to yes, nothing gets lower.
@Suite struct MonotonyTests {
  private let screening = Shipped.screening

  /// Ticks whose yes takes advice away, with the reason. Agreements are none of them: they unlock
  /// techniques, and no advice looks at them.
  static let lowering: [Question.ID: String] = [
    "cleared": "a health professional has checked the advice that was held (clinical.md, A.0)"
  ]

  @Test("rule by rule, over all answers: one tick up never lowers a rule's advice")
  func everyRule() {
    var tried = 0
    for rule in screening.redFlags {
      let space = AnswerSpace([rule.when], guards: false)
      let ticks = space.questions.filter { $0.isTick && Self.lowering[$0.id] == nil }
      space.forEach { answers in
        for tick in ticks where answers[tick.id] != .yes {
          var raised = answers
          raised[tick.id] = answers[tick.id] == .notSure ? .yes : .notSure
          tried += 1
          if level(rule, raised) >= level(rule, answers) { continue }
          Issue.record("\(rule.id), \(tick.id): \(answers.byQuestion)")
        }
      }
    }
    print("a tick up, rule by rule: \(tried) steps")
  }

  private func level(_ rule: RedFlag, _ answers: Answers) -> Int {
    rule.advice(in: answers).flatMap { Advice.allCases.firstIndex(of: $0) } ?? 0
  }

  @Test("what asks for more looks for signs, never for their absence")
  func guardsOnlyAdd() {
    for question in screening.questions {
      #expect(question.askIf.map(negated) ?? [] == [], "\(question.id)")
    }
    for rule in screening.redFlags {
      let allowed: Set<Question.ID> = rule.id == "RF-GEN-5" ? ["adult"] : Set(Self.lowering.keys)
      #expect(negated(rule.when).isSubset(of: allowed), "\(rule.id)")
    }
  }

  /// The questions whose no it looks for.
  private func negated(_ condition: Condition) -> Set<Question.ID> {
    switch condition {
    case .always, .yes, .chosen, .atLeast: []
    case .no(let id), .unless(let id), .atMost(let id, _): [id]
    case .not(let inner): inner.questions
    case .any(let members), .all(let members), .count(let members, _):
      members.reduce(into: []) { $0.formUnion(negated($1)) }
    }
  }

  @Test("the same with what is not asked left out", arguments: 1...UInt64(4))
  func asAsked(seed: UInt64) {
    var random = RandomAnswers(seed: seed)
    let harmless = Harmless.answers()
    let ticks = screening.questions.filter { $0.isTick && Self.lowering[$0.id] == nil }
    for turn in 1...1000 {
      let answers = random.next(most: 5)
      let tick = random.one(ticks)
      var raised = answers
      for question in screening.questions where raised[question.id] == nil {
        raised[question.id] = harmless[question.id]
      }
      raised[tick.id] = answers[tick.id] == .notSure ? .yes : .notSure
      if answers[tick.id] == .yes { continue }
      let after = screening.assess(screening.pruned(raised)).advice
      #expect(after >= screening.assess(answers).advice, "seed \(seed), turn \(turn): \(tick.id)")
    }
  }
}
