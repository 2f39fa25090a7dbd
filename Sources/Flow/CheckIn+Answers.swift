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
      return !page.isPreamble && page.questions.contains { (answers[$0.id] ?? .no) != .no }
        && !asked(on: index, screening).isEmpty
    }
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
      let owned = question.id == .tools ? configuration.ownTools : nil
      begun[question.id] =
        checkIn.answers[question.id] ?? (isChoice ? before : nil)
        ?? owned.map { .chosen(Set($0.map(\.rawValue))) }
    }
    return begun
  }
}
