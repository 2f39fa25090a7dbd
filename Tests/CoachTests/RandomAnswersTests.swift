import Coach
import TestSupport
import Testing

/// Random answers to the shipped questions.
@Suite struct RandomAnswersTests {
  private static let questions = Fixtures.library.screening.questions
  /// All lines to tick but the one that someone has checked.
  private static let signs = Signs.alone.map(\.sign).filter { $0 != .cleared }

  private let screening = Fixtures.library.screening

  /// Answers to everything that applies; the more `danger`, the more lines are ticked.
  static func random(danger: Double, _ random: inout SeededGenerator) -> Answers {
    var answers = Answers()
    for question in questions {
      let ids = question.choices.map(\.id)
      switch question.kind {
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

  @Test("2,500 sets each lead to the advice of clinical.md", arguments: 0..<8 as Range<UInt64>)
  func leadToTheirAdvice(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var met: Set<Advice> = []
    let dangers: [Double] = [0, 0.004, 0.02, 0.1]
    for round in 0..<2500 {
      let danger = dangers[round % dangers.count]
      let answers = Self.random(danger: danger, &random)
      let result = screening.assess(answers)
      let highest = result.reasons.map(\.advice).max() ?? .selfCare
      if result.advice != PlainAdvice.of(answers) || result.advice != highest {
        Issue.record("seed \(seed), round \(round): \(result.advice) for \(answers)")
      }
      met.insert(result.advice)
      checkWorse(answers, than: result.advice, "seed \(seed), round \(round)", &random)
    }
    #expect(met == Set(Advice.allCases), "this test never meets some advice")
  }

  /// One more yes never lowers the advice, but for the yes that someone has checked.
  private func checkWorse(
    _ answers: Answers, than advice: Advice, _ place: String, _ random: inout SeededGenerator
  ) {
    guard let sign = Self.signs.randomElement(using: &random), answers[sign] != .yes else { return }
    var worse = answers
    worse[sign] = answers[sign] == .no && Bool.random(using: &random) ? .notSure : .yes
    if screening.assess(worse).advice < advice { Issue.record("\(place), then \(sign)") }
  }
}
