/// Which answers outlast a check-in.
extension Screening {
  /// Whether some answers cover the full screen: each page of it that everyone is asked.
  package func isScreened(by kept: [KeptAnswer]) -> Bool {
    let answered = Set(kept.map(\.question))
    return pages.filter(isForEveryone).allSatisfy { page in
      page.questions.contains { answered.contains($0.id) }
    }
  }

  private func isForEveryone(_ page: QuestionPage) -> Bool {
    !page.isFollowUp && page.isTickList && page.questions[0].isFullScreen
      && page.questions.contains { $0.askIf == nil && $0.due == nil }
  }

  /// The sides of the places that hurt; a place in the middle has none.
  package func soreSides(_ answers: Answers) -> [Side] {
    let chosen = answers.chosen(.place)
    return (question(.place)?.choices ?? []).filter { chosen.contains($0.id) }.compactMap(\.side)
  }

  /// When the signs that can begin on any day were last asked about; `nil` if they were not.
  package func signsAsked(in kept: [KeptAnswer]) -> WallTime? {
    let signs = signPages.union([.sinceLast])
    let asked = Set(pages.filter { signs.contains($0.id) }.flatMap(\.questions).map(\.id))
    return kept.filter { asked.contains($0.question) }.map(\.at).max()
  }

  /// The pages of signs that can begin on any day.
  package var signPages: Set<QuestionPage.ID> {
    Set(pages.filter { !$0.isFollowUp && $0.questions[0].keep == .halfDay }.map(\.id))
  }

  /// Whether the page at an index asks for a preference.
  package func isPreference(_ index: Int) -> Bool {
    pages.indices.contains(index) && pages[index].isPreference
  }
}

extension Question {
  /// Whether it can be answered this way: a stored choice may be one that is no longer offered.
  package func takes(_ answer: Answer) -> Bool {
    guard case .chosen(let ids) = answer else { return true }
    return ids.isSubset(of: choices.map(\.id))
  }
}
