extension Screening {
  /// A sign that is said to apply although other answers rule out its question.
  package struct Contradiction: Hashable, Sendable {
    package let question: Question.ID
    /// The answered questions that rule it out, in the order asked; at least one.
    package let ruledOutBy: [Question.ID]
  }

  /// Returns the signs answered yes or not sure whose questions the other answers rule out.
  ///
  /// A sign that was given counts, so it is never dropped without a word. A question that may still
  /// be opened by an open question or by a fact contradicts nothing.
  package func contradictions(in answers: Answers) -> [Contradiction] {
    questions.compactMap { question in
      guard answers[question.id] == .yes || answers[question.id] == .notSure,
        let condition = question.askIf, condition.truth(in: answers) == .no,
        let causes = causes(against: condition, in: answers)
      else { return nil }
      return Contradiction(
        question: question.id, ruledOutBy: questions.map(\.id).filter(causes.contains))
    }
  }

  /// The answers because of which a condition does not hold; `nil` if it may yet hold, or if a fact
  /// decides.
  private func causes(against condition: Condition, in answers: Answers) -> Set<Question.ID>? {
    switch condition {
    case .any(let conditions):
      let causes = conditions.map { self.causes(against: $0, in: answers) }
      return causes.contains(nil) ? nil : Set(causes.compactMap { $0 }.joined())
    case .all(let conditions):
      let causes = conditions.filter { $0.truth(in: answers) == .no }
        .compactMap { self.causes(against: $0, in: answers) }
      return causes.isEmpty ? nil : Set(causes.joined())
    // Whoever is sure of a sign may say more about it.
    case .unsure(let id) where answers[id] == .yes: return nil
    case .always, .yes, .sure, .unsure, .no, .unless, .not, .count, .atLeast, .atMost, .chosen,
      .anyChosen:
      let causes = condition.questions.map { self.causes(inAnswerTo: $0, answers) }
      return causes.contains(nil) ? nil : Set(causes.compactMap { $0 }.joined())
    }
  }

  /// The question itself if it was answered; otherwise, what rules it out.
  private func causes(inAnswerTo id: Question.ID, _ answers: Answers) -> Set<Question.ID>? {
    if facts.contains(where: { $0.id == id }) { return nil }
    if answers[id] != nil { return [id] }
    guard let condition = question(id)?.askIf, condition.truth(in: answers) == .no else {
      return nil
    }
    return causes(against: condition, in: answers)
  }

  /// Returns the answers without those that rule out a sign given elsewhere, so that they are asked
  /// again.
  package func withoutContradictions(_ answers: Answers) -> Answers {
    var consistent = answers
    for contradiction in contradictions(in: answers) {
      for id in contradiction.ruledOutBy { consistent[id] = nil }
    }
    return consistent
  }
}
