import Coach
import TestSupport

/// Random complete sets of answers, mostly harmless, with a few signs and conditions.
struct RandomAnswers {
  private var random: SeededGenerator
  static let ticks = Shipped.screening.questions.filter { $0.isTick }
  private static let others = Shipped.screening.questions.filter { !$0.isTick }

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

  /// A random one of some questions.
  mutating func one(_ questions: [Question]) -> Question { questions[below(questions.count)] }

  /// Up to this many random members of an array, in which one may appear twice.
  mutating func some<Thing>(_ things: [Thing], atMost most: Int) -> [Thing] {
    things.count > most ? (0..<most).map { _ in things[below(things.count)] } : things
  }

  /// Answers with about this many ticks, without those to questions that are then not asked.
  mutating func next(
    marking ticks: [Question] = Self.ticks, most: Int, also agreements: [Question] = []
  ) -> Answers {
    var answers = Harmless.answers()
    for question in Self.others { answers[question.id] = answer(to: question) }
    if answers["age"] == .chosen(["under-18"]), below(10) > 0 {
      answers["age"] = .chosen(["30-44"])
    }
    for question in agreements { answers[question.id] = [.no, .yes, .notSure][below(3)] }
    for _ in 0..<below(most + 1) {
      let tick = one(ticks).id
      Harmless.open(tick, in: &answers)
      answers[tick] = below(4) == 0 ? .notSure : .yes
    }
    return Shipped.screening.pruned(Shipped.screening.resolved(answers))
  }

  /// A random answer to a question that is not a tick, nearly always that of an adult who agrees.
  mutating func answer(to question: Question) -> Answer {
    switch question.kind {
    case .yesNo, .read: below(100) == 0 ? .no : .yes
    case .tick: [.no, .notSure, .yes][below(3)]
    case .scale: .number(below(11))
    case .choice: .chosen([question.choices[below(question.choices.count)].id])
    case .choices: .chosen(Set(question.choices.map(\.id).filter { _ in below(3) == 0 }))
    }
  }
}

extension Question {
  /// Whether the question is a line in a tick list.
  var isTick: Bool { if case .tick = kind { true } else { false } }
}
