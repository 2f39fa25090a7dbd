import Coach

/// From page to page of the check-in.
extension Flow {
  /// Goes back to the page before; from the first one, leaves the check-in.
  mutating func stepBack(_ checkIn: CheckIn, _ now: WallTime) -> [Effect] {
    if library?.screening.pages[checkIn.page].isPreference == true {
      return showResult(checkIn, now)
    }
    let left = checkIn
    var checkIn = checkIn
    while let last = checkIn.before.popLast() {
      // A later answer may have removed every question on the page.
      guard asksAnything(on: last, checkIn) else { continue }
      checkIn.page = last
      go(to: .checkIn(checkIn))
      return []
    }
    let list = origin
    let effects = leave(left, now)
    // Whoever looked at a routine is back in the list.
    if route == .home, checkIn.goal.routine != nil, list.listsRoutines { go(to: list) }
    return effects
  }

  private func asksAnything(on page: Int, _ checkIn: CheckIn) -> Bool {
    guard let screening = library?.screening, screening.pages.indices.contains(page) else {
      return false
    }
    return !checkIn.asked(on: page, screening).isEmpty
  }

  /// Goes through the answers of a finished check-in again.
  mutating func changeAnswers() -> [Effect] {
    guard let result = route.result else { return changeTogether() }
    var checkIn = CheckIn(result.goal, answeredAs: result)
    checkIn.again = true
    guard
      let first = library?.screening.nextPage(
        from: 0, in: checkIn.answers, again: true)
    else { return [] }
    checkIn.page = first
    go(to: .checkIn(checkIn))
    return []
  }

  /// Asks again what the current screen has taken over from the last check-in.
  private mutating func changeTogether() -> [Effect] {
    guard case .checkIn(var checkIn) = route, let screening = library?.screening else { return [] }
    let others = checkIn.answeredTogether(screening)
    guard let first = others.min() else { return [] }
    // Asked again, each begins with the answer that it had.
    for question in others.flatMap({ screening.pages[$0].questions }) {
      checkIn.ticked[question.id] = checkIn.answers[question.id]
      checkIn.answers[question.id] = nil
    }
    checkIn.before.removeAll(where: others.contains)
    checkIn.page = min(first, checkIn.page)
    go(to: .checkIn(checkIn))
    return []
  }

  /// Continues to the next page that asks something, or to the result. Questions that reopened
  /// after going back are asked before the result. `anew` begins with questions that an answer has
  /// opened again.
  mutating func advance(
    _ checkIn: CheckIn, from index: Int, _ now: WallTime, anew: Bool = false
  ) -> [Effect] {
    guard let screening = library?.screening else { return [] }
    let next =
      screening.nextPage(from: index, in: checkIn.answers, again: !anew && checkIn.again)
      ?? screening.nextPage(from: 0, in: checkIn.answers)
    let assessment = screening.assess(checkIn.answers)
    if let next, !isSettled(checkIn, before: next, screening) {
      var checkIn = checkIn
      checkIn.page = next
      go(to: .checkIn(checkIn))
      return []
    }
    if assessment.advice.allowsMassage, isForReview(checkIn, screening) {
      var checkIn = checkIn
      checkIn.isReviewed = true
      go(to: .review(checkIn))
      return []
    }
    return finish(checkIn, assessment, screening, now)
  }

  /// Whether to review the answers before the result: always if the full screen was asked. Advice
  /// that rules out massage doesn't wait for the review.
  private func isForReview(_ checkIn: CheckIn, _ screening: Screening) -> Bool {
    checkIn.isReviewed
      || checkIn.before.contains { page in
        screening.pages[page].isScreening
          && screening.pages[page].questions.contains(where: \.isFullScreen)
      }
  }

  /// Confirms the reviewed answers and continues to the result.
  mutating func confirm(_ now: WallTime) -> [Effect] {
    guard case .review(let checkIn) = route, let screening = library?.screening else { return [] }
    return finish(checkIn, screening.assess(checkIn.answers), screening, now)
  }

  /// Goes from the review back to one page; only questions that its new answers open follow.
  mutating func changePage(_ index: Int) {
    if let result = route.result, library?.screening.isPreference(index) == true {
      var checkIn = CheckIn(result.goal, answeredAs: result)
      checkIn.page = index
      return go(to: .checkIn(checkIn))
    }
    guard case .review(var checkIn) = route, asksAnything(on: index, checkIn) else { return }
    checkIn.again = false
    checkIn.page = index
    checkIn.before = checkIn.before.filter { $0 < index }
    go(to: .checkIn(checkIn))
  }

  /// Whether the answers so far settle the outcome before a page. An emergency does so at once, unless
  /// an open list may still lower the rule behind it, and not before the check-in has asked whether
  /// someone has looked. The call to the maternity unit waits for the lists and the page that follow,
  /// which may hold an emergency. All other advice waits until all questions are answered.
  private func isSettled(
    _ checkIn: CheckIn, before next: Int, _ screening: Screening
  ) -> Bool {
    if screening.pages[next].isPreamble { return false }
    let answers =
      checkIn.again ? screening.answers(checkIn.answers, before: next) : checkIn.answers
    let assessment = screening.assess(answers)
    if asksForSafety(answers, screening) { return false }
    let open = Set(
      screening.pages.filter(\.isFollowUp)
        .flatMap { screening.asked(on: $0, given: answers) }.map(\.id)
        .filter { answers[$0] == nil })
    return assessment.reasons.contains { reason in
      switch reason.advice {
      case .emergency: reason.rule.when.questions.isDisjoint(with: open)
      case .maternity:
        !screening.pages[next].isFollowUp
          && screening.pages[next].questions.allSatisfy { $0.keep != .halfDay }
      default: false
      }
    }
  }

  /// Whether a page about the user's own safety is still open: no other advice may skip it.
  private func asksForSafety(_ answers: Answers, _ screening: Screening) -> Bool {
    screening.pages.indices.contains { index in
      let page = screening.pages[index]
      return page.isFollowUp && page.questions.contains { $0.keep == .never }
        && screening.isOpen(index, in: answers)
    }
  }
}

extension CheckIn {
  /// The rules that a health professional has cleared, with those that the user says so about.
  var cleared: Set<RedFlag.ID> {
    answers[.cleared] == .yes ? standing.cleared.union(standing.held) : standing.cleared
  }

  /// Takes an answer given at `now`.
  mutating func note(_ answer: Answer, to question: Question.ID, _ now: WallTime) {
    answers[question] = answer
    times[question] = now
    ticked[question] = nil
  }

  /// Whether the answers on a page say that advice rests on a mistake. Within 12 hours of an
  /// emergency, its text must have been read again (clinical.md, F-11).
  func mendsMistake(on page: QuestionPage) -> Bool {
    guard answers[.mistaken] == .yes else { return false }
    let asks = { (id: Question.ID) in page.questions.contains { $0.id == id } }
    return asks(.emergencyAgain)
      ? answers[.emergencyAgain] == .yes : asks(.mistaken) && answers[.heldJustNow] != .yes
  }

  /// Forgets what is not stored, once it has been acted on.
  mutating func forgetUnstored(_ screening: Screening) {
    for question in screening.questions where question.keep == .never && question.askIf != nil {
      answers[question.id] = .no
      times[question.id] = nil
    }
  }
}
