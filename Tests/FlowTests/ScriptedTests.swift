import Coach
import Flow
import TestSupport
import Testing

/// A check-in with all answers given at once has the same result as one answered page by page.
@Suite struct ScriptedTests {
  private static let library = Fixtures.library
  private static let facts = Set(library.screening.facts.map(\.id))

  @Test("the same answers lead to the same result as page by page")
  func sameOutcome() {
    for seed in 1...UInt64(300) {
      var random = RandomAnswers(seed: seed)
      let answers = random.next(signs: seed % 3 == 0 ? 0 : 1)
      var driver = Driver()
      driver.checkIn(answers)
      guard let asked = driver.flow.route.answers else {
        Issue.record("no result, seed \(seed): \(driver.flow.route.name)")
        continue
      }
      switch Flow.checkIn(answering: withoutFacts(asked), from: Self.library) {
      case .missing(let questions):
        Issue.record("missing \(questions.map(\.id)), seed \(seed)")
      case .advice(let advice):
        guard case .advice(let other) = driver.flow.route else {
          Issue.record("advice only when scripted, seed \(seed)")
          continue
        }
        #expect(advice.checkIn.assessment == other.checkIn.assessment, "seed \(seed)")
        #expect(advice.comfort == other.comfort, "seed \(seed)")
      case .suggestions(let suggestions):
        guard case .suggestions(let other) = driver.flow.route else {
          Issue.record("suggestions only when scripted, seed \(seed)")
          continue
        }
        #expect(suggestions.recommendations == other.recommendations, "seed \(seed)")
        #expect(suggestions.situation == other.situation, "seed \(seed)")
      }
    }
  }

  @Test("answering more than the pages ask never leads to milder advice")
  func neverMilder() {
    for seed in 1...UInt64(300) {
      var random = RandomAnswers(seed: seed)
      let answers = random.next(signs: 3)
      var driver = Driver()
      driver.checkIn(answers)
      let advice = driver.flow.history.checkIn?.advice
      switch Flow.checkIn(answering: answers, from: Self.library) {
      case .missing(let questions): Issue.record("missing \(questions.map(\.id)), seed \(seed)")
      case .advice(let given):
        #expect(given.checkIn.assessment.advice >= advice ?? .emergency, "seed \(seed)")
      case .suggestions: #expect(driver.flow.route.name == "suggestions", "seed \(seed)")
      }
    }
  }

  @Test("exactly the missing questions are named, in order")
  func namesMissing() {
    let all = Fixtures.answers()
    for seed in 1...UInt64(100) {
      var generator = SeededGenerator(seed: seed)
      let share = Int.random(in: 1...90, using: &generator)
      let removed = Set(
        all.byQuestion.keys.sorted().filter { _ in
          Int.random(in: 0..<100, using: &generator) < share
        })
      guard !removed.isEmpty else { continue }
      let given = Answers(all.byQuestion.filter { !removed.contains($0.key) })
      guard case .missing(let missing) = Flow.checkIn(answering: given, from: Self.library) else {
        Issue.record("nothing is missing without \(removed), seed \(seed)")
        continue
      }
      let screening = Self.library.screening
      let asked = Set(screening.pages.flatMap { screening.asked(on: $0, given: given) }.map(\.id))
      let order = screening.questions.map(\.id).filter {
        removed.contains($0) && asked.contains($0)
      }
      expectNoDifference(missing.map(\.id), order, "seed \(seed)")
    }
  }

  @Test("an emergency leads to advice without answers about other signs")
  func emergencyAlone() {
    guard
      case .advice(let advice) = Flow.checkIn(
        answering: Answers([.consent: .yes, "worst-headache": .yes]),
        from: Self.library)
    else {
      Issue.record("no advice")
      return
    }
    #expect(advice.checkIn.assessment.advice == .emergency)
  }

  @Test("nothing is suggested to someone who does not agree or is under 18")
  func noConsent() {
    for (id, answer) in [(.consent, .no), ("age", .chosen(["under-18"]))]
      as [(Question.ID, Answer)]
    {
      switch Flow.checkIn(answering: Fixtures.answers().with(id, answer), from: Self.library) {
      case .missing(let questions): Issue.record("missing \(questions.map(\.id))")
      case .advice(let advice): #expect(advice.comfort == nil)
      case .suggestions(let suggestions):
        #expect(suggestions.recommendations.suggestions.isEmpty)
      }
    }
  }

  private func withoutFacts(_ answers: Answers) -> Answers {
    Answers(answers.byQuestion.filter { !Self.facts.contains($0.key) })
  }
}
