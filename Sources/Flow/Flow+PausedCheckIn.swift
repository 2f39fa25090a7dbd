import Coach

/// Leaving a check-in in the middle, without losing what was ticked.
extension Flow {
  /// Keeps the ticks on the current page, which is not confirmed yet. They replace what the page
  /// was answered with before.
  mutating func tick(_ ticks: [Question.ID: Answer]) {
    guard case .checkIn(var checkIn) = route, let screening = library?.screening else { return }
    for question in checkIn.asked(on: checkIn.page, screening) {
      checkIn.answers[question.id] = nil
      checkIn.ticked[question.id] = ticks[question.id]
    }
    route = .checkIn(checkIn)
  }

  /// Leaves a check-in: if its signs already lead to advice against massage, this advice is shown
  /// and applies; otherwise, the check-in can be resumed for a while.
  mutating func leave(_ checkIn: CheckIn, _ now: WallTime) -> [Effect] {
    guard let screening = library?.screening else { return [] }
    if screening.pages[checkIn.page].isPreference { return showResult(checkIn, now) }
    var confirmed = checkIn.confirmingSigns(now)
    confirmed.forgetUnstored(screening)
    // A list that a tick opened and that was left unanswered counts as not sure.
    let assessment = screening.assess(screening.leftOpen(confirmed.answers, on: checkIn.page))
    let known = Set(screening.assess(confirmed.facts(screening)).reasons.map(\.rule.id))
    if assessment.reasons.contains(where: {
      !$0.advice.allowsMassage && !known.contains($0.rule.id)
    }) {
      return finish(confirmed, assessment, screening, now)
    }
    var isReview = false
    if case .review = route { isReview = true }
    pausedCheckIn = PausedCheckIn(
      checkIn: checkIn.withoutUnstored(screening), isReview: isReview, at: now)
    go(to: .home)
    return []
  }

  /// Continues the check-in that was left; after too long, starts another one.
  mutating func resumeCheckIn(_ now: WallTime) -> [Effect] {
    guard let paused = pausedCheckIn else { return [] }
    pausedCheckIn = nil
    guard paused.canResume(at: now) else { return startCheckIn(paused.checkIn.goal, now) }
    go(to: paused.isReview ? .review(paused.checkIn) : .checkIn(paused.checkIn))
    return []
  }
}

extension CheckIn {
  /// The check-in without what is not stored, so that it is asked again.
  fileprivate func withoutUnstored(_ screening: Screening) -> CheckIn {
    var kept = self
    for question in screening.questions where question.keep == .never {
      kept.answers[question.id] = nil
      kept.ticked[question.id] = nil
    }
    return kept
  }

  /// The answers that the program knows itself, such as the outcome of the last check-in.
  fileprivate func facts(_ screening: Screening) -> Answers {
    var facts = Answers()
    for fact in screening.facts { facts[fact.id] = answers[fact.id] }
    facts.cleared = answers.cleared
    return facts
  }
}
