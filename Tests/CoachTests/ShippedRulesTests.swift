import Coach
import TestSupport
import Testing

/// The shipped rules, a sign at a time, against what clinical.md says.
@Suite struct ShippedRulesTests {
  private let screening = Fixtures.library.screening

  /// The advice for harmless answers but for these.
  private func advice(_ changes: [Question.ID: Answer], pain: Int = 4, since: String = "weeks")
    -> Advice
  {
    var answers = Fixtures.answers(pain: pain, since: since)
    for (id, answer) in changes { answers[id] = answer }
    return screening.assess(answers).advice
  }

  @Test("the table of signs names every line to tick, once")
  func tableIsComplete() {
    let ticks = screening.questions.filter { question in
      if case .tick = question.kind { true } else { false }
    }
    expectNoDifference(ticks.map(\.id).sorted(), Signs.alone.map(\.sign).sorted())
  }

  @Test("harmless answers are self-care")
  func harmless() {
    let result = screening.assess(Fixtures.answers())
    #expect(result.advice == .selfCare)
    #expect(result.reasons.isEmpty)
    #expect(result.precautions.map(\.id) == ["EZ-SITES"])
  }

  @Test("each sign alone leads where it should", arguments: Signs.alone)
  func alone(sign: Question.ID, expected: Advice) {
    #expect(advice([sign: .yes]) == expected)
    #expect(advice([sign: .no]) == .selfCare)
  }

  @Test("each sign the user is not sure of leads to the same day at most", arguments: Signs.alone)
  func unsure(sign: Question.ID, expected: Advice) {
    #expect(advice([sign: .notSure]) == min(expected, .sameDay))
  }

  @Test("who cannot stand or walk speaks to someone the same day")
  func cannotStand() {
    #expect(advice(["cannot-stand": .yes]) == .sameDay)
  }

  @Test("strong pain: by how strong and since when", arguments: 0...10)
  func pain(pain: Int) {
    for since in ["first-days", "first-week", "weeks", "months", "longer"] {
      #expect(
        advice([:], pain: pain, since: since) == PlainAdvice.of(pain: pain, since: since),
        "\(pain) since \(since)")
    }
  }

  @Test("under 18 is soon, whatever else")
  func under18() {
    #expect(advice(["adult": .no]) == .soon)
    #expect(advice(["adult": .no, "fever": .yes]) == .sameDay)
  }

  @Test("a personal question that is left out is no reason")
  func skipped() {
    #expect(advice(["sex-feeling": .skipped]) == .selfCare)
  }

  @Test("every reason is told in words and has a source")
  func toldInWords() {
    for rule in screening.redFlags {
      #expect(!rule.say.isEmpty && !rule.say.hasSuffix("."), "\(rule.id)")
      #expect(!rule.sources.isEmpty, "\(rule.id)")
    }
  }
}
