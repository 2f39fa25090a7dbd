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

  /// These answers with some replaced, without those to questions that are then not asked.
  static func with(
    _ words: [Word], unsure: Bool = false, pain: Int = 3, since: String = "first-week",
    pruned: Bool = true
  ) -> Answers {
    var answers = answers(pain: pain, since: since)
    for word in words { company[word.question]?.put(into: &answers) }
    for word in words { word.put(into: &answers, unsure: unsure) }
    return pruned ? Shipped.screening.pruned(answers) : answers
  }

  /// The other answers needed for a question to be asked at all, if no rule mentions them.
  private static let company: [Question.ID: Word] = [
    "confused": Word("fever"), "first-after-fifty": Word("age=50-59"),
    "weeks": Word("pregnant"), "high-risk": Word("pregnant"), "no-better": Word("since=months"),
    "no-gain": Word("since=months"), "changed-lately": Word("since=longer"),
  ]

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
    answers[.place] = .chosen(["low-back-left"])
    answers[.tools] = .chosen(Set(Tool.allCases.map(\.rawValue)))
    answers[.minutes] = .chosen(["30"])
    return answers
  }()
}
