import Coach
import TestSupport
import Testing

/// Advice that stops stands until someone has looked (clinical.md, A.0).
@Suite struct HeldAdviceTests {
  private let screening = Fixtures.library.screening

  static let held: [(fact: Question.ID, advice: Advice)] = [
    ("held-emergency", .emergency), ("held-same-day", .sameDay), ("held-soon", .soon),
  ]

  @Test("what was advised is advised again until it was checked", arguments: held)
  func stands(fact: Question.ID, advice: Advice) {
    var answers = Fixtures.answers()
    answers[fact] = .yes
    #expect(screening.assess(answers).advice == advice)
    answers[.cleared] = .no
    #expect(screening.assess(answers).advice == advice)
    answers[.cleared] = .yes
    #expect(screening.assess(answers).advice == .selfCare)
  }

  @Test("not sure that it was checked counts as not checked", arguments: held)
  func unsure(fact: Question.ID, advice: Advice) {
    var answers = Fixtures.answers()
    answers[fact] = .yes
    answers[.cleared] = .notSure
    #expect(screening.assess(answers).advice == advice)
  }

  @Test("the question is asked where something is held, and nowhere else")
  func asked() {
    var answers = Fixtures.answers()
    answers[.cleared] = nil
    #expect(!screening.open(for: .play, in: answers).map(\.id).contains(.cleared))
    for (fact, _) in Self.held {
      var held = answers
      held[fact] = .yes
      #expect(screening.open(for: .play, in: held).map(\.id) == [.cleared])
    }
  }

  @Test("a checked matter for days becomes one for a visit; what is more urgent does not")
  func lowers() {
    for (sign, advice) in Signs.alone where advice != .selfCare {
      var answers = Fixtures.answers()
      answers[sign] = .yes
      answers.cleared = Set(screening.redFlags.map(\.id))
      let expected = advice == .soon ? Advice.routineVisit : advice
      #expect(screening.assess(answers).advice == expected, "\(sign)")
    }
  }

  @Test("what was not checked keeps its advice")
  func lowersOnlyTheChecked() {
    var answers = Fixtures.answers()
    answers["back-lump"] = .yes
    answers["weight-loss"] = .yes
    answers.cleared = ["RF-CA-8"]
    #expect(screening.assess(answers).advice == .soon)
  }
}
