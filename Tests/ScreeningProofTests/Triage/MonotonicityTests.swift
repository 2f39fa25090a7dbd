import Coach
import TestSupport
import Testing

/// More signs never lead to milder advice. It never drops from no to not sure, or from not sure to
/// yes.
@Suite struct MonotonicityTests {
  private let screening = Shipped.screening

  /// Ticks for which yes lowers the advice, with the reason. Agreements are not among them,
  /// because they unlock techniques and do not affect the advice.
  static let lowering: [Question.ID: String] = [
    "cleared": "a health professional has checked the advice that was held (clinical.md, A.0)",
    "mistaken": "the advice that was held rests on a slip (F-11)",
    "weak-foot-old": "a weak foot is long-standing and checked (RF-NEU-1)",
    "arm-weak-steady": "a weaker arm is steady (RF-NEU-6)",
    "chest-gone": "a chest pain came and went within minutes (B-01b)",
    "unsteady-old": "a wobble is old (B-19)", "iron-tablets": "iron makes the poo black (RF-GI-6)",
    "giddy-standing": "giddy only on standing up or turning over (B-04)",
    "tummy-beat": "a strong beat in the tummy alone is T2 (RF-VAS-13)",
  ]

  /// Ticks of which "not sure" beside another "not sure" is T0 (A.19.0), a yes alone only T1.
  static let moreIfUnsure: Set<Question.ID> = [
    "sharp-breath", "neck-from-height", "dark-pee", "sudden-low-back",
  ]

  @Test("for all answers, raising one tick never lowers the advice of a rule")
  func everyRule() {
    var tried = 0
    for rule in screening.redFlags {
      let space = AnswerSpace([rule.when], guards: false)
      let ticks = space.questions.filter { $0.isTick && Self.lowering[$0.id] == nil }
      let doubted = doubted(rule.when)
      space.forEach { answers in
        for tick in ticks where answers[tick.id] != .yes {
          if answers[tick.id] == .notSure, doubted.contains(tick.id) { continue }
          var raised = answers
          raised[tick.id] = answers[tick.id] == .notSure ? .yes : .notSure
          tried += 1
          if level(rule, raised) >= level(rule, answers) { continue }
          Issue.record("\(rule.id), \(tick.id): \(answers.byQuestion)")
        }
      }
    }
    print("ticks raised, rule by rule: \(tried) steps")
  }

  /// The questions of which only a "not sure" counts; another rule has their yes.
  private func doubted(_ condition: Condition) -> Set<Question.ID> {
    switch condition {
    case .unsure(let id): [id]
    case .any(let members), .all(let members), .count(let members, _):
      members.reduce(into: []) { $0.formUnion(doubted($1)) }
    default: []
    }
  }

  private func level(_ rule: RedFlag, _ answers: Answers) -> Int {
    rule.advice(in: answers).flatMap { Advice.allCases.firstIndex(of: $0) } ?? 0
  }

  @Test("guards and rules depend on signs, never on their absence")
  func guardsOnlyAdd() {
    let signs = Set(RandomAnswers.ticks.map(\.id))
    // A page that only tells something takes no answer that others could miss.
    for question in screening.questions where question.kind != .read {
      let negated = question.askIf.map(negated) ?? []
      #expect(negated.isDisjoint(with: signs), "\(question.id)")
    }
    for rule in screening.redFlags {
      let negated = negated(rule.when).intersection(signs)
      #expect(negated.isSubset(of: Self.lowering.keys), "\(rule.id)")
    }
  }

  /// The questions for which the condition requires a no or the absence of a yes.
  private func negated(_ condition: Condition) -> Set<Question.ID> {
    switch condition {
    case .always, .yes, .sure, .unsure, .chosen, .anyChosen, .atLeast: []
    case .no(let id), .unless(let id), .atMost(let id, _): [id]
    case .not(let inner): inner.questions
    case .any(let members), .all(let members), .count(let members, _):
      members.reduce(into: []) { $0.formUnion(negated($1)) }
    }
  }

  @Test(
    "raising one tick never lowers the advice without the answers that are not asked for",
    arguments: 1...UInt64(4))
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
      if answers[tick.id] == .notSure, Self.moreIfUnsure.contains(tick.id) { continue }
      let after = screening.assess(screening.pruned(raised)).advice
      #expect(after >= screening.assess(answers).advice, "seed \(seed), turn \(turn): \(tick.id)")
    }
  }
}
