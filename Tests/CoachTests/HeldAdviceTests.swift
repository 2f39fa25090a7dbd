import Coach
import TestSupport
import Testing

/// Advice that rules out massage is held until a professional has checked (clinical.md, A.0).
@Suite struct HeldAdviceTests {
  private let screening = Fixtures.library.screening

  static let held: [(fact: Question.ID, advice: Advice)] = [
    ("held-emergency", .emergency), ("held-crisis", .emergency), ("held-maternity", .maternity),
    ("held-same-day", .sameDay), ("held-soon", .soon),
  ]

  @Test("held advice is given again until it has been checked", arguments: held)
  func repeats(fact: Question.ID, advice: Advice) {
    var answers = Fixtures.answers()
    answers[fact] = .yes
    #expect(screening.assess(answers).advice == advice)
    answers[.cleared] = .no
    #expect(screening.assess(answers).advice == advice)
    answers[.cleared] = .yes
    #expect(screening.assess(answers).advice == .selfCare)
  }

  @Test("being unsure whether it was checked counts as not checked", arguments: held)
  func unsure(fact: Question.ID, advice: Advice) {
    var answers = Fixtures.answers()
    answers[fact] = .yes
    answers[.cleared] = .notSure
    #expect(screening.assess(answers).advice == advice)
  }

  @Test("the questions are asked only if advice is held")
  func asked() {
    var answers = Fixtures.answers()
    answers[.cleared] = nil
    answers[.mistaken] = nil
    #expect(Set(screening.open(in: answers).map(\.id)).isDisjoint(with: [.cleared, .mistaken]))
    for (fact, _) in Self.held {
      var held = answers
      held[fact] = .yes
      #expect(screening.open(in: held).map(\.id) == [.cleared, .mistaken])
    }
  }

  @Test("once checked, soon becomes a routine visit; more urgent advice stays")
  func lowers() {
    for (sign, advice) in Signs.alone where advice != .selfCare {
      var answers = Fixtures.answers()
      answers[sign] = .yes
      answers.cleared = Set(screening.redFlags.map(\.id))
      let expected = advice == .soon ? Advice.routineVisit : advice
      #expect(screening.assess(answers).advice == expected, "\(sign)")
    }
  }

  @Test("a sign that was not checked keeps its advice")
  func lowersOnlyTheChecked() {
    var answers = Fixtures.answers()
    answers["back-lump"] = .yes
    answers["weight-loss"] = .yes
    answers.cleared = ["RF-CA-8"]
    #expect(screening.assess(answers).advice == .soon)
  }
}
