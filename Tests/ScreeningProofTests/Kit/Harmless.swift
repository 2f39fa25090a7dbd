import Coach

/// Harmless answers to every question, some of which a test can replace.
enum Harmless {
  /// An adult under 45 who agreed and ticked no sign: left low back, all tools, half an hour.
  static func answers(pain: Int = 3, since: String = "first-week") -> Answers {
    var answers = plain
    answers[.pain] = .number(pain)
    answers[.since] = .chosen([since])
    return answers
  }

  /// These answers with some replaced and the lines ticked that open their questions, without those
  /// to questions that are then not asked.
  static func with(
    _ words: [Word], unsure: Bool = false, pain: Int = 3, since: String = "first-week",
    pruned: Bool = true
  ) -> Answers {
    var answers = answers(pain: pain, since: since)
    for word in words { word.put(into: &answers, unsure: unsure) }
    for word in words { open(word.question, in: &answers) }
    for word in words { word.put(into: &answers, unsure: unsure) }
    return pruned ? Shipped.screening.pruned(answers) : answers
  }

  /// Gives the answers that a question needs to be asked at all, and marks a place that shows it.
  static func open(_ question: Question.ID, in answers: inout Answers) {
    if let due = Shipped.question[question]?.due, due.questions.contains(.place),
      due.truth(in: answers) == .no
    {
      answer(due, in: &answers)
    }
    guard let condition = Shipped.question[question]?.askIf,
      condition.truth(in: answers) == .no || condition.isOpenedByDoubt
    else { return reopen(question, in: &answers) }
    answer(condition, in: &answers)
    reopen(question, in: &answers)
  }

  /// The same for the questions that open this one.
  private static func reopen(_ question: Question.ID, in answers: inout Answers) {
    guard let condition = Shipped.question[question]?.askIf else { return }
    for opener in condition.questions where answers[opener] == .yes || answers[opener] == .notSure {
      open(opener, in: &answers)
    }
  }

  /// Gives answers for which a guard holds.
  private static func answer(_ condition: Condition, in answers: inout Answers) {
    switch condition {
    case .yes(let id), .sure(let id): answers[id] = .yes
    case .unsure(let id): answers[id] = .notSure
    case .any(let members), .count(let members, _):
      if condition.truth(in: answers) == .no, let first = members.first {
        answer(first, in: &answers)
      }
    case .all(let members): for member in members { answer(member, in: &answers) }
    case .chosen(let id, let choice): Word("\(id)=\(choice)").put(into: &answers)
    case .atLeast(let id, let least): Word("\(id)>=\(least)").put(into: &answers)
    case .anyChosen(let id): Word("some \(id)").put(into: &answers)
    case .not(.chosen(let id, let choice)): Word("\(id)!=\(choice)").put(into: &answers)
    case .always, .no, .unless, .not, .atMost: break
    }
  }

  private static let plain: Answers = {
    var answers = Answers()
    for question in Shipped.screening.questions {
      switch question.kind {
      case .yesNo, .read: answers[question.id] = .yes
      case .tick: answers[question.id] = .no
      case .scale: answers[question.id] = .number(3)
      case .choice:
        let still = question.choices.first { $0.id == "still" }
        answers[question.id] = (still ?? question.choices.first).map { .chosen([$0.id]) }
      case .choices: answers[question.id] = .chosen([])
      }
    }
    for fact in Shipped.facts { answers[fact] = .no }
    answers["age"] = .chosen(["30-44"])
    answers["weeks"] = .chosen(["second-third"])
    answers[.place] = .chosen(["low-back-left"])
    answers[.tools] = .chosen(Set(Tool.allCases.map(\.rawValue)))
    answers[.minutes] = .chosen(["30"])
    return answers
  }()
}

extension Condition {
  /// Whether only a "not sure" makes it hold.
  fileprivate var isOpenedByDoubt: Bool { if case .unsure = self { true } else { false } }
}
