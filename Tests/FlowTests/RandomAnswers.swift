import Coach
import TestSupport

/// Random, complete sets of answers.
struct RandomAnswers {
  private var random: SeededGenerator
  private let screening = Fixtures.library.screening

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// Answers every question as an adult who agrees, with about `signs` signs ticked.
  mutating func next(signs: Int) -> Answers {
    let count = screening.questions.count
    var answers = Answers()
    for question in screening.questions {
      switch question.kind {
      case .yesNo, .read: answers[question.id] = .yes
      case .tick:
        let isTicked = Int.random(in: 0..<count, using: &random) < signs
        answers[question.id] = isTicked ? (Bool.random(using: &random) ? .yes : .notSure) : .no
      case .scale: answers[question.id] = .number(Int.random(in: 0...10, using: &random))
      case .choice:
        answers[question.id] = question.choices.randomElement(using: &random)
          .map { .chosen([$0.id]) }
      case .choices:
        let chosen = question.choices.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
        answers[question.id] = .chosen(Set(chosen.map(\.id)))
      }
    }
    return screening.pruned(answers)
  }
}
