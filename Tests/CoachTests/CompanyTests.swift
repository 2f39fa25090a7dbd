import Coach
import TestSupport
import Testing

/// The shipped rules that need more than one sign.
@Suite struct CompanyTests {
  private let screening = Fixtures.library.screening

  /// Harmless answers in which these words hold: lines to tick and `question=choice`.
  private func answers(_ words: [String], unsure: Set<String> = [], since: String = "weeks")
    -> Answers
  {
    var answers = Fixtures.answers(pain: 3, since: since)
    for word in words {
      let parts = word.split(separator: "=")
      if parts.count == 2 {
        answers[Question.ID(parts[0])] = .chosen([String(parts[1])])
      } else {
        answers[Question.ID(word)] = unsure.contains(word) ? .notSure : .yes
      }
    }
    return answers
  }

  /// Every way to take one word of each group.
  private func ways(_ groups: [[String]]) -> [[String]] {
    groups.reduce([[]]) { ways, group in
      ways.flatMap { way in group.map { way + [$0] } }
    }
  }

  @Test("signs that mean more together", arguments: Company.all.indices)
  func together(index: Int) {
    let company = Company.all[index]
    for way in ways(company.groups) {
      let result = screening.assess(answers(way))
      #expect(result.advice >= company.advice, "\(company.name): \(way)")
      #expect(result.advice == PlainAdvice.of(answers(way)), "\(company.name): \(way)")
    }
  }

  @Test("not sure of one of them is not sure of all together", arguments: Company.all.indices)
  func unsure(index: Int) {
    let company = Company.all[index]
    for way in ways(company.groups) {
      for word in way where !word.contains("=") {
        let answers = answers(way, unsure: [word])
        let advice = screening.assess(answers).advice
        #expect(advice >= min(company.advice, .sameDay), "\(company.name): not sure of \(word)")
        #expect(advice == PlainAdvice.of(answers), "\(company.name): not sure of \(word)")
      }
    }
  }

  @Test("one of them alone leads to no more than it does alone", arguments: Company.all.indices)
  func apart(index: Int) {
    let company = Company.all[index]
    for way in ways(company.groups) {
      for missing in way.indices {
        var rest = way
        rest.remove(at: missing)
        let answers = answers(rest)
        #expect(
          screening.assess(answers).advice == PlainAdvice.of(answers), "\(company.name): \(rest)")
      }
    }
  }

  @Test("two minor signs are soon, one is nothing")
  func minorSigns() {
    for (index, one) in PlainAdvice.minorSigns.enumerated() {
      #expect(screening.assess(answers([one])).advice == .selfCare, "\(one)")
      for other in PlainAdvice.minorSigns.dropFirst(index + 1) {
        #expect(screening.assess(answers([one, other])).advice == .soon, "\(one), \(other)")
      }
    }
  }

  @Test("three signs of inflammation are a visit, behind the gate: early begun and over 12 weeks")
  func inflammation() {
    let signs = PlainAdvice.inflammationSigns
    for first in signs.indices.dropLast(2) {
      let three = Array(signs[first..<first + 3])
      let gate = ["before-45"] + three
      #expect(screening.assess(answers(gate, since: "longer")).advice == .routineVisit)
      #expect(screening.assess(answers(gate, since: "months")).advice == .selfCare)
      #expect(screening.assess(answers(three, since: "longer")).advice == .selfCare)
      let two = Array(gate.dropLast())
      #expect(screening.assess(answers(two, since: "longer")).advice == .selfCare)
    }
  }
}
