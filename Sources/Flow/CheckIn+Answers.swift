package import Coach

/// The questions and answers of a check-in, independent of how they are displayed.
extension CheckIn {
  /// The questions on a page, by its index, that apply given the answers so far.
  package func asked(on page: Int, _ screening: Screening) -> [Question] {
    screening.asked(on: screening.pages[page], for: purpose, given: answers)
  }

  /// The indices of pages with any answer other than no that still ask something, for the review
  /// before the result.
  package func told(_ screening: Screening) -> [Int] {
    screening.pages.indices.filter { index in
      let page = screening.pages[index]
      return !page.isPreamble && page.questions.contains { (answers[$0.id] ?? .no) != .no }
        && !asked(on: index, screening).isEmpty
    }
  }
}

extension Flow {
  /// The initial answers of a page, to confirm or change: those given or ticked in this check-in;
  /// otherwise,
  /// for places and preferences, the previous ones; otherwise, for tools, those in the settings.
  /// Signs and pain always start unanswered.
  package func begun(_ page: QuestionPage, in checkIn: CheckIn) -> Answers {
    var begun = Answers()
    for question in page.questions {
      let isChoice = question.kind == .choice || question.kind == .choices
      let before = history.answers.last { $0.question == question.id }?.answer
      let owned = question.id == .tools ? configuration.ownTools : nil
      begun[question.id] =
        checkIn.answers[question.id] ?? checkIn.ticked[question.id] ?? (isChoice ? before : nil)
        ?? owned.map { .chosen(Set($0.map(\.rawValue))) }
    }
    return begun
  }
}
