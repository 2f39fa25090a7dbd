package import Coach

extension Answers {
  /// The same answers with one changed, and with the answers that open its question: a line of a
  /// page that stands for it, or "not sure" of that line.
  package func telling(_ id: Question.ID, _ answer: Answer = .yes) -> Answers {
    var told = self
    if let condition = Fixtures.library.screening.question(id)?.askIf,
      condition.truth(in: told) == .no
    {
      told = told.meeting(condition)
    }
    told[id] = answer
    return told
  }

  /// The same answers, changed so that a condition holds.
  private func meeting(_ condition: Condition) -> Answers {
    switch condition {
    case .yes(let id), .sure(let id): telling(id)
    case .unsure(let id): telling(id, .notSure)
    case .no(let id): telling(id, .no)
    case .chosen(let id, let choice): telling(id, .chosen([choice]))
    case .atLeast(let id, let least): telling(id, .number(least))
    case .atMost(let id, let most): telling(id, .number(most))
    case .any(let conditions): conditions.first.map(meeting) ?? self
    case .all(let conditions):
      conditions.reduce(self) { $1.truth(in: $0) == .no ? $0.meeting($1) : $0 }
    case .always, .unless, .not, .count, .anyChosen: self
    }
  }

  /// The answer to a question: the one given, or else that of someone with an everyday pain.
  package func orHarmless(_ question: Question) -> Answer {
    if let answer = self[question.id] { return answer }
    return switch question.kind {
    case .yesNo, .read: .yes
    case .tick: .no
    case .scale: .number(4)
    case .choice: .chosen([(question.choices.first { $0.id == "still" } ?? question.choices[0]).id])
    case .choices: .chosen([])
    }
  }
}
