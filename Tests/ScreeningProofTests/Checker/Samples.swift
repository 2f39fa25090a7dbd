import Coach

/// Random answers that usually leave something to suggest: conditions from B, rarely a sign from A,
/// and random agreements.
enum Samples {
  /// The ticks of the conditions in B that need no one soon by themselves.
  static let conditions: [Question] = {
    let ids = ExpectedPrecaution.all.reduce(into: Set<Question.ID>()) {
      $0.formUnion($1.when.questions)
    }
    return RandomAnswers.ticks.filter { tick in
      ids.contains(tick.id) && !tick.id.text.hasPrefix("agreed-")
        && !Shipped.askedLater.contains(tick.id)
        && ExpectedRule.all.allSatisfy { rule in
          rule.advice(in: Answers([tick.id: .yes])) ?? .selfCare < .soon
        }
    }
  }()

  static let agreements = Shipped.inOrder.filter { $0.id.text.hasPrefix("agreed-") }

  /// The next set of answers. One in ten has a sign of any kind.
  static func next(_ random: inout RandomAnswers) -> Answers {
    let signs = random.below(10) == 0 ? Shipped.inOrder.filter(\.isTick) : conditions
    var answers = random.next(marking: signs, most: 4, also: agreements)
    if random.below(3) > 0 { answers[.place] = .chosen(["low-back-middle"]) }
    if random.below(3) > 0 { answers[.pain] = .number(random.below(9)) }
    if random.below(4) > 0 { answers["pregnancy"] = .chosen(["not-pregnant"]) }
    return Shipped.screening.pruned(answers)
  }
}
