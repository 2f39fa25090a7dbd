package import Coach

/// The questions and answers of a check-in, independent of how they are displayed.
extension CheckIn {
  /// The questions on a page, by its index, that apply given the answers so far.
  package func asked(on page: Int, _ screening: Screening) -> [Question] {
    screening.asked(on: screening.pages[page], given: answers)
  }

  /// Whether this is the first page after consent and what happened since the last advice.
  package func isFirstPage(_ screening: Screening) -> Bool {
    screening.pages[page].isScreening
      && before.allSatisfy { screening.pages[$0].isPreamble }
  }

  /// The other pages on the current screen that are answered, by their indices.
  package func answeredTogether(_ screening: Screening) -> [Int] {
    guard let together = screening.pages[page].together else { return [] }
    return screening.pages.indices.filter { index in
      index != page && screening.pages[index].together == together
        && (before.contains(index) || index > page || isTakenOver(index, screening))
        && !asked(on: index, screening).isEmpty
        && screening.pages[index].questions.allSatisfy { answers[$0.id] != nil }
    }
  }

  /// Whether the current screen shows answers taken over from the last check-in.
  package func hasTakenOver(_ screening: Screening) -> Bool {
    !again && answeredTogether(screening).contains { !before.contains($0) }
  }

  private func isTakenOver(_ index: Int, _ screening: Screening) -> Bool {
    !again && index < page && !before.contains(index)
  }

  /// The indices of pages with any answer other than no that still ask something, for the review
  /// before the result.
  package func told(_ screening: Screening) -> [Int] {
    screening.pages.indices.filter { index in
      let page = screening.pages[index]
      return page.isScreening && !asked(on: index, screening).isEmpty
        && page.questions.contains { (answers[$0.id] ?? .no) != .no }
    }
  }
}

extension Flow {
  /// The initial answers of a page, to confirm or change: those given or ticked in this check-in;
  /// otherwise, for choices, the previous ones; otherwise, for tools, those in the settings. Signs,
  /// pain and ten-second checks always start unanswered.
  package func begun(_ page: QuestionPage, in checkIn: CheckIn) -> Answers {
    var begun = Answers()
    for question in page.questions {
      let isChoice = (question.kind == .choice || question.kind == .choices) && !page.isCheck
      let before = history.answers.last { $0.question == question.id }?.answer
      let owned = question.id == .tools ? configuration.ownTools : nil
      begun[question.id] =
        checkIn.answers[question.id] ?? checkIn.ticked[question.id] ?? (isChoice ? before : nil)
        ?? owned.map { .chosen(Set($0.map(\.rawValue))) }
    }
    return begun
  }
}
