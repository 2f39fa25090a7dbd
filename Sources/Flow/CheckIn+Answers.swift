package import Coach

/// What a check-in asks and what was said, for every way of showing it.
extension CheckIn {
  /// The questions of a page, by its index, that apply given the answers so far.
  package func asked(on page: Int, _ screening: Screening) -> [Question] {
    screening.asked(on: screening.pages[page], for: purpose, given: answers)
  }

  /// The pages, by their index, to which something else than no was said and which still ask
  /// something: what is looked at before the result.
  package func told(_ screening: Screening) -> [Int] {
    screening.pages.indices.filter { index in
      let page = screening.pages[index]
      return !page.isPreamble && !said(on: page, none: "none").isEmpty
        && !asked(on: index, screening).isEmpty
    }
  }

  /// What was said to a page other than no, in words; `none` where none of the choices was taken.
  package func said(on page: QuestionPage, none: String) -> [String] {
    answers.said(on: page, none: none)
  }
}

extension Flow {
  /// What a page begins with, to be confirmed or changed: what was said to it in this check-in, else
  /// last time to places and preferences, else the tools of the settings. Signs and pain always begin
  /// unanswered.
  package func begun(_ page: QuestionPage, in checkIn: CheckIn) -> Answers {
    var begun = Answers()
    for question in page.questions {
      let isChoice = question.kind == .choice || question.kind == .choices
      let before = history.answers.last { $0.question == question.id }?.answer
      let owned = question.id == .tools ? ownTools : nil
      begun[question.id] =
        checkIn.answers[question.id] ?? (isChoice ? before : nil)
        ?? owned.map { .chosen(Set($0.map(\.rawValue))) }
    }
    return begun
  }
}

extension Answers {
  /// What these say to a page other than no, in words; `none` where none of the choices was taken.
  package func said(on page: QuestionPage, none: String) -> [String] {
    page.questions.compactMap { question in
      switch self[question.id] {
      case nil, .no: nil
      case .yes: question.text
      case .notSure: question.text + " (not sure)"
      case .skipped: question.text + " (skipped)"
      case .number(let number): "\(number) of 10"
      case .chosen(let ids):
        ids.isEmpty
          ? none
          : question.choices.filter { ids.contains($0.id) }.map(\.text).joined(separator: "; ")
      }
    }
  }
}
