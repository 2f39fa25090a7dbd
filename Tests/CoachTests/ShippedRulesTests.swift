import Coach
import TestSupport
import Testing

/// The shipped rules, one sign at a time, compared with clinical.md.
@Suite struct ShippedRulesTests {
  private let screening = Fixtures.library.screening

  /// The advice for answers that are harmless except for these.
  private func advice(_ changes: [Question.ID: Answer], pain: Int = 4, since: String = "weeks")
    -> Advice
  {
    var answers = Fixtures.answers(pain: pain, since: since)
    for (id, answer) in changes { answers[id] = answer }
    return screening.assess(answers).advice
  }

  @Test("the table of signs lists every line to tick, exactly once")
  func tableIsComplete() {
    let ticks = screening.questions.filter { question in
      if case .tick = question.kind { true } else { false }
    }
    expectNoDifference(ticks.map(\.id).sorted(), Signs.alone.map(\.sign).sorted())
  }

  @Test("harmless answers lead to self-care")
  func harmless() {
    let result = screening.assess(Fixtures.answers())
    #expect(result.advice == .selfCare)
    #expect(result.reasons.isEmpty)
    #expect(result.precautions.map(\.id) == ["EZ-SITES"])
  }

  @Test("each sign alone leads to the expected advice", arguments: Signs.alone)
  func alone(sign: Question.ID, expected: Advice) {
    #expect(advice([sign: .yes]) == expected)
    #expect(advice([sign: .no]) == .selfCare)
  }

  @Test("being unsure of a sign leads to the same day at most", arguments: Signs.alone)
  func unsure(sign: Question.ID, expected: Advice) {
    #expect(advice([sign: .notSure]) == Signs.unsure(sign, expected))
  }

  @Test("someone who cannot stand or walk is advised to speak to someone the same day")
  func cannotStand() {
    #expect(advice(["cannot-stand": .yes]) == .sameDay)
  }

  @Test("strong pain leads to advice by its strength and duration", arguments: 0...10)
  func pain(pain: Int) {
    for since in ["first-days", "first-week", "weeks", "months", "longer"] {
      #expect(
        advice([:], pain: pain, since: since) == ExpectedAdvice.of(pain: pain, since: since),
        "\(pain) since \(since)")
    }
  }

  @Test("being under 18 means soon, or more urgent advice if something else calls for it")
  func under18() {
    let young = Answer.chosen(["under-18"])
    #expect(advice(["age": young]) == .soon)
    #expect(advice(["age": young, "fever": .yes]) == .sameDay)
  }

  @Test("a skipped personal question is not a reason for advice")
  func skipped() {
    #expect(advice(["sex-feeling": .skipped]) == .selfCare)
  }

  @Test("every reason has a text and a source")
  func textsAndSources() {
    for rule in screening.redFlags {
      #expect(!rule.say.isEmpty && !rule.say.hasSuffix("."), "\(rule.id)")
      #expect(!rule.sources.isEmpty, "\(rule.id)")
    }
  }
}
