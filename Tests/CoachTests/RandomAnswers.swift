import Coach
import TestSupport

/// Random answers to the shipped questions.
enum RandomAnswers {
  private static let questions = Fixtures.library.screening.questions

  /// Answers to every question that applies; the higher `danger`, the more lines are ticked.
  static func random(danger: Double, _ random: inout SeededGenerator) -> Answers {
    var answers = Answers()
    for question in questions {
      let ids = question.choices.map(\.id)
      switch question.kind {
      case .read: answers[question.id] = .yes
      case .yesNo: answers[question.id] = Int.random(in: 0..<30, using: &random) == 0 ? .no : .yes
      case .tick:
        let ticked = Double.random(in: 0..<1, using: &random) < danger
        answers[question.id] =
          ticked ? (Bool.random(using: &random) ? .yes : .notSure) : .no
      case .scale: answers[question.id] = .number(Int.random(in: 0...10, using: &random))
      case .choice: answers[question.id] = .chosen(Set(ids.shuffled(using: &random).prefix(1)))
      case .choices:
        let count = Int.random(in: 0...ids.count, using: &random)
        answers[question.id] = .chosen(Set(ids.shuffled(using: &random).prefix(count)))
      }
    }
    return Fixtures.library.screening.pruned(answers)
  }
}
