import Coach

/// Random answers that usually leave something to suggest: conditions from B, rarely a sign from A,
/// and random agreements.
enum Samples {
  static let conditions: [Question] =
    Shipped.screening.pages
    .filter { pages.contains($0.id) }.flatMap(\.questions).filter(\.isTick)
    + Shipped.inOrder.filter { alone.contains($0.id) }

  static let agreements = Shipped.inOrder.filter { $0.id.text.hasPrefix("agreed-") }

  private static let pages: Set<QuestionPage.ID> = [
    "heart-and-blood", "devices", "bones-and-joints", "skin-and-feeling", "other-illness",
    "pregnancy-risk",
  ]

  private static let alone: Set<Question.ID> = [
    "contagious", "pregnant", "after-birth", "dulled", "thin-bones", "long-steroids",
    "high-pressure", "diabetes", "known-aneurysm", "one-kidney", "one-leg-pain", "injury",
  ]

  /// The next set of answers. One in ten has a sign of any kind.
  static func next(_ random: inout RandomAnswers) -> Answers {
    let signs = random.below(10) == 0 ? Shipped.inOrder.filter(\.isTick) : conditions
    var answers = random.next(marking: signs, most: 4, also: agreements)
    if random.below(3) > 0 { answers[.place] = .chosen(["low-back-middle"]) }
    if random.below(3) > 0 { answers[.pain] = .number(random.below(9)) }
    return answers
  }
}
