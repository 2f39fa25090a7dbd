import Coach
import TestSupport
import Testing

/// Signs that other answers rule out.
@Suite struct ContradictionTests {
  private let screening = Fixtures.library.screening

  @Test("answers kept from two machines that contradict each other are asked again, the sign stays")
  func reopened() {
    let kept = Answers(["not-safe": .no, "unsafe": .yes, "colic": .no])
    let reopened = screening.withoutContradictions(kept)
    #expect(reopened.byQuestion == ["unsafe": .yes, "colic": .no])
    #expect(screening.withoutContradictions(reopened) == reopened)
  }

  @Test("answers with nothing ruled out stay unchanged") func unchanged() {
    for answers in [
      Answers(), Answers(["not-safe": .yes, "unsafe": .yes]),
      Answers(["not-safe": .no, "unsafe": .no]),
    ] { #expect(screening.withoutContradictions(answers) == answers) }
  }

  @Test("a fact alone contradicts nothing, because the user never gave it") func facts() {
    let answers = Answers(["massaged-lately": .no, "since-massage": .yes])
    #expect(screening.contradictions(in: answers).isEmpty)
  }

  @Test("more about a sign that someone is sure of contradicts nothing") func surer() {
    for (answer, count) in [(Answer.yes, 0), (.no, 1)] {
      let answers = Answers(["saddle": answer, "saddle-numbness": .yes])
      #expect(screening.contradictions(in: answers).count == count)
    }
  }

  /// Whether a fact decides whether a question, or one that opens it, is asked.
  private func restsOnFacts(_ id: Question.ID) -> Bool {
    if screening.facts.contains(where: { $0.id == id }) { return true }
    return screening.question(id)?.askIf?.questions.contains { restsOnFacts($0) } == true
  }

  @Test("over all conditional signs, either it is asked, or its causes are named")
  func allSigns() {
    let harmless = Fixtures.answers(pain: 4)
    for question in screening.questions where question.askIf != nil {
      var answers = harmless
      answers[question.id] = .yes
      let found = screening.contradictions(in: answers)
      let applies = question.askIf?.truth(in: answers) != .no
      let onFacts = restsOnFacts(question.id)
      let isFound = found.map(\.question) == [question.id]
      #expect(isFound == !applies || onFacts && found.isEmpty, "\(question.id)")
      #expect(found.allSatisfy { !$0.ruledOutBy.isEmpty })
    }
  }
}
