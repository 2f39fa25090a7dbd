/// A condition on the answers: the `when:` of the files.
package indirect enum Condition: Hashable, Sendable {
  /// Always holds.
  case always
  /// The answer is yes.
  case yes(Question.ID)
  /// The answer is yes, and certain.
  case sure(Question.ID)
  /// The answer is "not sure".
  case unsure(Question.ID)
  /// The answer is no.
  case no(Question.ID)
  /// The answer is anything but yes, or missing.
  case unless(Question.ID)
  case any([Condition])
  case all([Condition])
  case not(Condition)
  /// At least this many of the conditions hold.
  case count([Condition], atLeast: Int)
  /// The number answered is this or higher.
  case atLeast(Question.ID, Int)
  /// The number answered is this or lower.
  case atMost(Question.ID, Int)
  /// This choice is selected.
  case chosen(Question.ID, String)
  /// Any choice is selected.
  case anyChosen(Question.ID)

  /// Returns whether the condition holds. In general, it does not hold for an unanswered question:
  /// `Screening` makes sure that every question that applies is answered before rules are
  /// evaluated.
  package func truth(in answers: Answers) -> Certainty {
    switch self {
    case .always: .yes
    case .yes(let id):
      switch answers[id] {
      case .yes: .yes
      case .notSure: .maybe
      case .no, .skipped, .number, .chosen, nil: .no
      }
    case .sure(let id): answers[id] == .yes ? .yes : .no
    case .unsure(let id): answers[id] == .notSure ? .yes : .no
    case .no(let id):
      switch answers[id] {
      case .no: .yes
      case .notSure, .skipped: .maybe
      case .yes, .number, .chosen, nil: .no
      }
    case .unless(let id): answers[id] == .yes ? .no : .yes
    case .any(let conditions): Self.highest(conditions, answers)
    case .all(let conditions): Self.lowest(conditions, answers)
    case .not(let condition): !condition.truth(in: answers)
    case .count(let conditions, let least):
      truth(ofCount: conditions.map { $0.truth(in: answers) }, least: least)
    case .atLeast(let id, let least): answers.number(id).map { $0 >= least ? .yes : .no } ?? .no
    case .atMost(let id, let most): answers.number(id).map { $0 <= most ? .yes : .no } ?? .no
    case .chosen(let id, let choice): answers.chosen(id).contains(choice) ? .yes : .no
    case .anyChosen(let id): answers.chosen(id).isEmpty ? .no : .yes
    }
  }

  /// All questions that the condition depends on.
  package var questions: Set<Question.ID> {
    switch self {
    case .always: []
    case .yes(let id), .sure(let id), .unsure(let id), .no(let id), .unless(let id),
      .atLeast(let id, _), .atMost(let id, _), .chosen(let id, _), .anyChosen(let id):
      [id]
    case .any(let conditions), .all(let conditions), .count(let conditions, _):
      conditions.reduce(into: []) { $0.formUnion($1.questions) }
    case .not(let condition): condition.questions
    }
  }

  private static func highest(_ conditions: [Condition], _ answers: Answers) -> Certainty {
    var result = Certainty.no
    for condition in conditions where result != .yes {
      result = max(result, condition.truth(in: answers))
    }
    return result
  }

  private static func lowest(_ conditions: [Condition], _ answers: Answers) -> Certainty {
    var result = Certainty.yes
    for condition in conditions where result != .no {
      result = min(result, condition.truth(in: answers))
    }
    return result
  }

  private func truth(ofCount truths: [Certainty], least: Int) -> Certainty {
    if truths.filter({ $0 == .yes }).count >= least { return .yes }
    return truths.filter { $0 != .no }.count >= least ? .maybe : .no
  }
}
