import Coach
import TestSupport
import Testing

/// Which questions are asked, and in what order (clinical.md, A.20).
@Suite struct CheckInOrderTests {
  private let screening = Fixtures.library.screening

  /// Random answers, with about half of the questions unanswered.
  private func some(_ random: inout SeededGenerator) -> Answers {
    var answers = RandomAnswers.random(danger: 0.4, &random)
    for question in screening.questions where Bool.random(using: &random) {
      answers[question.id] = nil
    }
    return answers
  }

  @Test("who, where and the story come first, then the dangers, then health")
  func order() {
    let pages = screening.pages.filter { !$0.isFollowUp }.map(\.id)
    #expect(
      pages == [
        "consent", "cleared-by-someone", "age", "pregnancy", "where", "since", "start", "before",
        "pain", "since-last", "since-then", "now-signs", "nerve-signs", "injury-illness-limb",
        "where-today", "since-today", "start-today", "pain-today", "kind", "start-different",
        "tummy-signs",
        "where-later", "since-later", "start-later", "pain-later", "kind-later", "that-place",
        "weeks-signs", "anything-else", "bones-devices", "blood-illness", "medicines-skin",
        "tools", "minutes", "technique",
      ])
  }

  @Test("no page has more than nine lines, and each question stands on one page unless asked again")
  func pages() {
    for page in screening.pages where page.isTickList {
      #expect(page.questions.count <= 9, "\(page.id)")
    }
    #expect(Set(screening.questions.map(\.id)).count == screening.questions.count)
  }

  @Test("the next page is the first with an open question, from the given page on")
  func nextPage() {
    var random = SeededGenerator(seed: 3)
    for round in 0..<100 {
      let answers = some(&random)
      for from in 0...screening.pages.count {
        let expected = screening.pages.indices.first { index in
          index >= from
            && screening.asked(on: screening.pages[index], given: answers)
              .contains { answers[$0.id] == nil }
        }
        #expect(
          screening.nextPage(from: from, in: answers) == expected, "round \(round), from \(from)")
      }
    }
  }

  @Test("a second pass visits every page that applies, except what is asked only once")
  func again() {
    let answers = Fixtures.answers()
    var visited: [QuestionPage.ID] = []
    var from = 0
    while let page = screening.nextPage(from: from, in: answers, again: true) {
      visited.append(screening.pages[page].id)
      from = page + 1
    }
    #expect(
      visited == [
        "age", "pregnancy", "where", "since", "start", "before", "pain", "now-signs",
        "nerve-signs", "injury-illness-limb", "tummy-signs", "that-place", "weeks-signs",
        "bones-devices", "blood-illness", "medicines-skin",
      ])
    #expect(screening.nextPage(from: 0, in: answers) == nil)
  }

  @Test("pruned drops the answers to questions that no longer apply, and no others")
  func pruned() {
    var random = SeededGenerator(seed: 5)
    for round in 0..<200 {
      let answers = RandomAnswers.random(danger: 0.5, &random)
      let kept = screening.pruned(answers)
      for question in screening.questions {
        // A question behind one that expires earlier waits until that is asked again.
        let waits = question.askIf?.questions.contains {
          kept[$0] == nil && screening.question($0)?.keep == .threeDays
        }
        if waits == true || screening.clearingChecks(in: answers).contains(question.id) { continue }
        let applies = question.askIf.map { $0.truth(in: kept) != .no } ?? true
        #expect(
          kept[question.id] == (applies ? answers[question.id] : nil),
          "round \(round): \(question.id)")
      }
      #expect(screening.pruned(kept) == kept)
    }
  }
}
