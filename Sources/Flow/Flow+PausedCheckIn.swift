package import Coach

/// Leaving a check-in in the middle, without losing what was ticked.
extension Flow {
  /// The check-in that was left in the middle, if any. A check-in that was finished since, in another
  /// terminal perhaps, takes its place.
  package var pausedCheckIn: PausedCheckIn? {
    guard let paused = history.paused, history.checkIn.map({ $0.at <= paused.at }) ?? true else {
      return nil
    }
    return paused
  }

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
    var paused = checkIn.paused(screening, at: now)
    if case .review = route { paused.isReview = true }
    history.paused = paused
    go(to: .home)
    return [.pauseCheckIn(paused)]
  }

  /// Continues the check-in that was left. After too long, only the answers that last are taken over
  /// from it.
  mutating func resumeCheckIn(_ now: WallTime) -> [Effect] {
    guard let paused = pausedCheckIn, let screening = library?.screening else { return [] }
    let isFull = paused.answers.contains { $0.question == .screenedBefore && $0.answer == .no }
    guard var checkIn = newCheckIn(goal(of: paused), now, again: false) else { return [] }
    guard paused.goesOn(at: now) else {
      checkIn.take(paused.answers.filter { screening.lasts($0, at: now) }, screening)
      return advance(checkIn, from: 0, now)
    }
    if isFull { checkIn.answers[.screenedBefore] = .no }
    checkIn.take(paused.answers, screening)
    checkIn.goOn(as: paused, screening)
    noteFacts(&checkIn, now)
    if paused.isReview {
      go(to: .review(checkIn))
    } else if checkIn.asked(on: checkIn.page, screening).isEmpty {
      return advance(checkIn, from: 0, now)
    } else {
      go(to: .checkIn(checkIn))
    }
    return []
  }

  /// What a check-in that was left was for, as far as that is still there.
  private func goal(of paused: PausedCheckIn) -> CheckIn.Goal {
    guard let id = paused.routine, let routine = library?.routine(id) else { return .suggest }
    return .play(routine, resuming: history.interrupted.first { $0.id == paused.session })
  }
}

extension Screening {
  /// Whether an answer from a check-in that was left long ago is taken over: a fact of the program or
  /// a sign of the day is not.
  fileprivate func lasts(_ kept: KeptAnswer, at now: WallTime) -> Bool {
    guard let question = question(kept.question) else { return false }
    switch question.keep {
    case .always: return true
    case .threeDays, .fortnight:
      return question.keep.time.map { kept.at.isWithin($0, before: now) } ?? false
    case .halfDay, .session, .never: return false
    }
  }
}

extension CheckIn {
  /// What is kept of the check-in, for when it goes on: all but what is not stored.
  fileprivate func paused(_ screening: Screening, at now: WallTime) -> PausedCheckIn {
    func kept(_ answers: [Question.ID: Answer]) -> [KeptAnswer] {
      answers.filter { screening.question($0.key)?.keep != .never }
        .map { KeptAnswer(question: $0.key, answer: $0.value, at: times[$0.key] ?? now) }
        .sorted { $0.question < $1.question }
    }
    var paused = PausedCheckIn(
      answers: kept(answers.byQuestion), ticked: kept(ticked), page: screening.pages[page].id,
      before: before.map { screening.pages[$0].id }, reopened: answers.reopened, again: again,
      isReviewed: isReviewed, at: now)
    if case .play(let routine, let session) = goal {
      (paused.routine, paused.session) = (routine.id, session?.id)
    }
    return paused
  }

  /// Takes over answers that the questions can still have; what the program knows of itself may have
  /// changed.
  fileprivate mutating func take(_ kept: [KeptAnswer], _ screening: Screening) {
    let facts = Set(screening.facts.map(\.id))
    for kept in kept where !facts.contains(kept.question) {
      guard screening.question(kept.question)?.takes(kept.answer) == true else { continue }
      answers[kept.question] = kept.answer
      times[kept.question] = kept.at
    }
    answers = screening.pruned(screening.withoutContradictions(answers))
  }

  /// Goes on where a check-in was left.
  fileprivate mutating func goOn(as paused: PausedCheckIn, _ screening: Screening) {
    let index = screening.pages.enumerated().reduce(into: [:]) { $0[$1.element.id] = $1.offset }
    page = index[paused.page] ?? 0
    before = paused.before.compactMap { index[$0] }
    answers.reopened = paused.reopened.filter { index[$0] != nil }
    for kept in paused.ticked {
      ticked[kept.question] = kept.answer
      answers[kept.question] = nil
    }
    (again, isReviewed) = (paused.again, paused.isReviewed)
  }

  /// The answers that the program knows itself, such as the outcome of the last check-in.
  fileprivate func facts(_ screening: Screening) -> Answers {
    var facts = Answers()
    for fact in screening.facts { facts[fact.id] = answers[fact.id] }
    facts.cleared = answers.cleared
    return facts
  }
}
