import Coach

/// Answers to every question, none of them a reason for anything, to put a few others into.
enum Harmless {
  /// An adult under 45 who agreed, no sign ticked, low back on the left, all tools, half an hour.
  static func answers(pain: Int = 3, since: String = "first-week") -> Answers {
    var answers = plain
    answers[.pain] = .number(pain)
    answers[.since] = .chosen([since])
    return answers
  }

  /// Those answers with some words put in, and without what is then not asked.
  static func with(
    _ words: [Word], unsure: Bool = false, pain: Int = 3, since: String = "first-week",
    pruned: Bool = true
  ) -> Answers {
    var answers = answers(pain: pain, since: since)
    for word in words { company[word.question]?.put(into: &answers) }
    for word in words { word.put(into: &answers, unsure: unsure) }
    return pruned ? Shipped.screening.pruned(answers) : answers
  }

  /// What has to be so for some questions to be asked at all, where no rule says so itself.
  private static let company: [Question.ID: Word] = [
    "confused": Word("fever"), "first-after-fifty": Word("age=50-59"),
    "weeks": Word("pregnant"), "high-risk": Word("pregnant"),
  ]

  private static let plain: Answers = {
    var answers = Answers()
    for question in Shipped.screening.questions {
      switch question.kind {
      case .yesNo: answers[question.id] = .yes
      case .tick: answers[question.id] = .no
      case .scale: answers[question.id] = .number(3)
      case .choice: answers[question.id] = question.choices.first.map { .chosen([$0.id]) }
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
