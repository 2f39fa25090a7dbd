import LineMode
import Canvas
import Coach
import Flow
import Screens
import TestSupport
import Testing

/// The screen, line mode and JSON share one flow, so the same answers lead to the same result.
@Suite struct SameAdviceTests {
  /// The result of a check-in: the advice, and the suggested routines in order.
  private struct Outcome: Hashable {
    let advice: Advice
    let routines: [Routine.ID]

    init(_ advice: StoppingAdvice) {
      self.advice = advice.checkIn.assessment.advice
      routines = advice.comfort.map { [$0.id] } ?? []
    }

    init(_ suggestions: Suggestions) {
      advice = suggestions.checkIn.assessment.advice
      routines = suggestions.recommendations.suggestions.map(\.routine.id)
    }

    init?(_ place: Flow.Route) {
      switch place {
      case .advice(let advice): self.init(advice)
      case .suggestions(let suggestions): self.init(suggestions)
      default: return nil
      }
    }
  }

  @Test("1,000 random sets of answers lead to the same result in all three", arguments: 0..<10)
  func random(_ part: Int) throws {
    var kinds: Set<Advice> = []
    for seed in (part * 100)..<((part + 1) * 100) {
      let answers = answers(seed: UInt64(seed))
      let json: Outcome
      switch Flow.checkIn(answering: answers, from: Scene.library) {
      case .advice(let advice): json = Outcome(advice)
      case .suggestions(let suggestions): json = Outcome(suggestions)
      case .missing(let questions):
        Issue.record("seed \(seed): \(questions.map(\.id))")
        continue
      }
      kinds.insert(json.advice)
      let (screen, lines) = (onScreen(answers), inLines(answers))
      #expect(screen == lines, "seed \(seed)")
      // Page by page, the check-in ends at the first advice that cannot wait; a file may also hold
      // an emergency from a later page.
      if screen?.advice == .maternity, json.advice == .emergency { continue }
      #expect(screen == json, "seed \(seed)")
    }
    #expect(kinds.count >= 3, "\(kinds)")
  }

  /// Answers to every question: mostly harmless, in some sets with many signs.
  private func answers(seed: UInt64) -> Answers {
    var random = SeededGenerator(seed: seed)
    let rate = [0, 2, 6, 20][Int.random(in: 0..<4, using: &random)]
    var answers = Answers()
    for question in Scene.library.screening.questions {
      answers[question.id] = answer(to: question, rate, &random)
    }
    answers[.consent] = .yes
    // A first check-in never asks the rest: what other answers rule out, the pages of a daily
    // check-in, and preferences.
    let screening = Scene.library.screening
    for _ in 0..<3 {
      let known = screening.pruned(answers)
      let asked = screening.pages.flatMap { screening.asked(on: $0, given: known) }.map(\.id)
      answers = Answers(known.byQuestion.filter { asked.contains($0.key) })
    }
    return answers
  }

  private func answer(
    to question: Question, _ rate: Int, _ random: inout SeededGenerator
  ) -> Answer {
    switch question.kind {
    case .yesNo, .read: return .yes
    case .tick:
      guard Int.random(in: 0..<100, using: &random) < rate else { return .no }
      return Bool.random(using: &random) ? .yes : .notSure
    case .scale: return .number(Int.random(in: 0...8, using: &random))
    case .choice:
      let index = Int.random(in: question.choices.indices, using: &random)
      return .chosen([question.choices[index].id])
    case .choices:
      return .chosen(
        Set(question.choices.map(\.id).filter { _ in Int.random(in: 0..<4, using: &random) == 0 }))
    }
  }

  // MARK: On the screen

  private func onScreen(_ answers: Answers) -> Outcome? {
    var scene = Scene()
    scene.send(.checkIn)
    for _ in 0..<100 {
      if case .review = scene.flow.route { scene.press(.enter) }
      guard let page = scene.page, case .checkIn(let checkIn) = scene.flow.route else { break }
      let questions = Scene.library.screening.asked(
        on: page, given: checkIn.answers)
      for key in keys(questions, answers) { scene.press(key) }
    }
    return Outcome(scene.flow.route)
  }

  /// The keys that enter the answers on a page.
  private func keys(_ questions: [Question], _ answers: Answers) -> [Key] {
    let question = questions[0]
    let mark = Key.character(" ")
    switch question.kind {
    case .yesNo: return [.character(answers[question.id] == .yes ? "y" : "n")]
    case .read: return [.enter]
    case .scale:
      let number = answers.number(question.id) ?? 0
      return [.character(Character("\(number)")), .enter]
    case .tick:
      let marks = questions.map { question -> [Key] in
        switch answers[question.id] {
        case .yes: [mark]
        case .notSure: [mark, mark]
        default: []
        }
      }
      let all = marks.flatMap { $0 + [.down] }
      return marks.allSatisfy(\.isEmpty) ? [.character("n")] : [.home] + all + [.up, .enter]
    case .choice:
      let chosen = answers.chosen(question.id)
      let index = question.choices.firstIndex { chosen.contains($0.id) } ?? 0
      return [.home] + Array(repeating: .down, count: index) + [.enter]
    case .choices:
      let chosen = answers.chosen(question.id)
      if chosen.isEmpty { return [.character("n")] }
      return [.home]
        + question.choices.flatMap { chosen.contains($0.id) ? [mark, .down] : [Key.down] }
        + [.up, .enter]
    }
  }

  // MARK: In line mode

  private func inLines(_ answers: Answers) -> Outcome? {
    var face = LineFace()
    var flow = Flow()
    _ = flow.reduce(.libraryLoaded(Scene.library), at: Moment(.zero))
    _ = flow.reduce(.journalOpened(History()), at: Moment(.zero))
    type("1", &face, &flow)
    for _ in 0..<100 {
      if case .review = flow.route { type("yes", &face, &flow) }
      guard case .checkIn(let checkIn) = flow.route else { break }
      let screening = Scene.library.screening
      let questions = screening.asked(
        on: screening.pages[checkIn.page], given: checkIn.answers)
      type(line(questions, answers), &face, &flow)
    }
    return Outcome(flow.route)
  }

  private func type(_ line: String, _ face: inout LineFace, _ flow: inout Flow) {
    if case .event(let event) = face.read(line, in: flow) {
      _ = flow.reduce(event, at: Moment(.zero))
    }
  }

  /// The line that enters the answers on a page.
  private func line(_ questions: [Question], _ answers: Answers) -> String {
    let question = questions[0]
    let chosen = answers.chosen(question.id)
    let numbers = question.choices.indices.filter { chosen.contains(question.choices[$0].id) }
      .map { "\($0 + 1)" }.joined(separator: " ")
    switch question.kind {
    case .yesNo: return answers[question.id] == .yes ? "yes" : "no"
    case .read: return ""
    case .scale: return "\(answers.number(question.id) ?? 0)"
    case .choice: return numbers
    case .choices: return numbers.isEmpty ? "none" : numbers
    case .tick:
      let marked = questions.enumerated().compactMap { index, question -> String? in
        switch answers[question.id] {
        case .yes: "\(index + 1)"
        case .notSure: "\(index + 1)?"
        default: nil
        }
      }
      return marked.isEmpty ? "none" : marked.joined(separator: " ")
    }
  }
}
