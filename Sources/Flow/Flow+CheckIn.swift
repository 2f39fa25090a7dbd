import Coach

/// The path from the first question to a routine that may be played. Everything that leads to the
/// player goes through `preview(_:_:)`, which asks the gate.
extension Flow {
  mutating func startCheckIn(
    _ goal: CheckIn.Goal, _ now: WallTime, again: Bool = false
  ) -> [Effect] {
    guard let screening = library?.screening else { return [] }
    pausedCheckIn = nil
    // The session may have been interrupted because of a danger sign.
    var asksEmergencies = goal == .suggest
    if case .play(_, .some) = goal { asksEmergencies = true }
    let kept = history.answers(at: now, for: screening, askingEmergencies: asksEmergencies)
    // Answers merged from two machines may contradict each other.
    var answers = screening.reopened(
      Answers(kept.reduce(into: [:]) { $0[$1.question] = $1.answer }))
    answers.cleared = screening.stillCleared(history.cleared, in: answers)
    let standing = AdviceInForce(
      held: screening.clearable(history.checkIn?.rules ?? []), cleared: answers.cleared,
      resting: history.resting.filter { $0.until > now }.map(\.place))
    let times = kept.reduce(into: [:]) { $0[$1.question] = $1.at }
    return advance(
      CheckIn(
        goal: goal, answers: answers, times: times, page: 0, before: [], standing: standing,
        again: again), from: 0, now)
  }

  /// Previews the chosen routine if the known answers allow it; otherwise asks the questions that
  /// are still open.
  mutating func choose(_ routine: Routine, _ now: WallTime) -> [Effect] {
    if case .suggestions(let suggestions) = route {
      if let preview = preview(routine, suggestions.checkIn) { go(to: preview) }
      return []
    }
    if case .advice(let advice) = route {
      guard routine == advice.comfort else { return [] }
      return advance(CheckIn(.play(routine), answeredAs: advice.checkIn), from: 0, now)
    }
    guard route == .home || route == .library else { return [] }
    return startCheckIn(.play(routine), now)
  }

  /// Takes the answers on the current page; every question on it must be answered.
  mutating func take(_ answers: [Question.ID: Answer], _ now: WallTime) -> [Effect] {
    guard case .checkIn(var checkIn) = route, let screening = library?.screening else { return [] }
    let page = screening.pages[checkIn.page]
    for question in checkIn.asked(on: checkIn.page, screening) {
      guard let answer = answers[question.id] else { return [] }
      checkIn.answers[question.id] = answer
      checkIn.times[question.id] = now
      checkIn.ticked[question.id] = nil
    }
    if checkIn.answers[.consent] == .no {
      go(to: .home)
      post(.consentNeeded, .untilNextChange)
      return []
    }
    checkIn.answers.cleared = checkIn.standing.cleared
    if checkIn.answers[.cleared] == .yes {
      checkIn.answers.cleared.formUnion(checkIn.standing.held)
    }
    // The current rating is part of the pain trend.
    if let pain = checkIn.answers.number(.pain) {
      for (fact, holds) in history.past.facts(at: now, pain: pain) {
        checkIn.answers[fact] = holds ? .yes : .no
      }
    }
    checkIn.answers = screening.pruned(checkIn.answers)
    checkIn.answers.cleared = screening.stillCleared(checkIn.answers.cleared, in: checkIn.answers)
    checkIn.before.append(checkIn.page)
    if needsFullScreen(checkIn, page) {
      checkIn.forgetFullScreen(screening)
      return advance(checkIn, from: 0, now)
    }
    return advance(checkIn, from: checkIn.page + 1, now)
  }

  /// Whether a new answer makes the full screen due again although it was answered less than 14
  /// days ago: something is new, or pain is up by 3 or more (clinical.md, A.0).
  private func needsFullScreen(_ checkIn: CheckIn, _ page: QuestionPage) -> Bool {
    guard checkIn.answers[.screenedBefore] == .yes else { return false }
    if page.questions.contains(where: { $0.id == .anythingNew }) {
      return checkIn.answers[.anythingNew] != .no
    }
    guard page.questions[0].id == .pain, let pain = checkIn.answers.number(.pain),
      let last = history.lastPain
    else { return false }
    return pain - last >= 3
  }

  /// Goes back to the page before; from the first one, leaves the check-in.
  mutating func stepBack(_ checkIn: CheckIn, _ now: WallTime) -> [Effect] {
    let left = checkIn
    var checkIn = checkIn
    while let last = checkIn.before.popLast() {
      // A later answer may have removed every question on the page.
      guard asksAnything(on: last, checkIn) else { continue }
      checkIn.page = last
      go(to: .checkIn(checkIn))
      return []
    }
    return leave(left, now)
  }

  private func asksAnything(on page: Int, _ checkIn: CheckIn) -> Bool {
    guard let screening = library?.screening, screening.pages.indices.contains(page) else {
      return false
    }
    return !checkIn.asked(on: page, screening).isEmpty
  }

  /// Goes through the answers of a finished check-in again.
  mutating func changeAnswers() -> [Effect] {
    guard let result = route.result else { return [] }
    var checkIn = CheckIn(result.goal, answeredAs: result)
    checkIn.again = true
    guard
      let first = library?.screening.nextPage(
        from: 0, for: checkIn.purpose, in: checkIn.answers, again: true)
    else { return [] }
    checkIn.page = first
    go(to: .checkIn(checkIn))
    return []
  }

  /// Continues to the next page that asks something, or to the result. Questions that reopened
  /// after going back are asked before the result.
  mutating func advance(_ checkIn: CheckIn, from index: Int, _ now: WallTime) -> [Effect] {
    guard let screening = library?.screening else { return [] }
    let next =
      screening.nextPage(
        from: index, for: checkIn.purpose, in: checkIn.answers, again: checkIn.again)
      ?? screening.nextPage(from: 0, for: checkIn.purpose, in: checkIn.answers)
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
    guard case .review(var checkIn) = route, asksAnything(on: index, checkIn) else { return }
    checkIn.again = false
    checkIn.page = index
    checkIn.before = checkIn.before.filter { $0 < index }
    go(to: .checkIn(checkIn))
  }

  /// Records a finished check-in and continues to its outcome.
  mutating func finish(
    _ checkIn: CheckIn, _ assessment: Assessment, _ screening: Screening, _ now: WallTime
  ) -> [Effect] {
    let result = CheckInResult(
      goal: checkIn.goal, answers: checkIn.answers, times: checkIn.times,
      standing: checkIn.standing, assessment: assessment,
      care: history.past.care(at: now, pain: checkIn.answers.number(.pain)))
    var rules = Set(result.assessment.reasons.map(\.rule.id))
    // Advice in force keeps its original reasons, so that they can be cleared later.
    if screening.clearable(rules) != rules { rules.formUnion(result.standing.held) }
    let answers = result.kept.filter { kept in
      !screening.facts.contains { $0.id == kept.question }
    }
    let record = CheckInRecord(
      at: now, answers: answers, advice: result.assessment.advice, rules: rules,
      cleared: result.answers.cleared)
    history.checkIn = record
    history.past.advice.append(
      PastAdvice(at: now, rules: rules, isChecked: result.answers[.cleared] == .yes))
    go(to: route(after: result))
    return [.checkedIn(record)]
  }

  /// Whether the answers so far settle the outcome before a page. An emergency does so at once;
  /// other advice that rules out massage, once all signs were asked about (and the pain, if that
  /// may make it urgent). Neither does before the first sign, while the check-in asks who the user
  /// is and whether someone has looked. The comfort routine continues under `soon`.
  private func isSettled(
    _ checkIn: CheckIn, before next: Int, _ screening: Screening
  ) -> Bool {
    let page = screening.pages[next]
    if page.isPreamble { return false }
    let answers =
      checkIn.again ? screening.answers(checkIn.answers, before: next) : checkIn.answers
    let assessment = screening.assess(answers)
    if assessment.advice == .emergency { return true }
    if assessment.advice.allowsMassage || page.isScreening { return false }
    if assessment.advice == .soon, !page.questions[0].onlyToSuggest { return false }
    guard let routine = checkIn.goal.routine else { return true }
    return routine != comfort(under: assessment)
  }

  /// The outcome of a finished check-in: the preview of the chosen routine, advice or suggestions.
  func route(after result: CheckInResult) -> Route {
    guard let library else { return .home }
    if let routine = result.goal.routine, let preview = preview(routine, result) {
      return preview
    }
    guard result.assessment.advice.allowsMassage, let gate = gate(for: result)
    else {
      return .advice(
        StoppingAdvice(checkIn: result, comfort: comfort(under: result.assessment)))
    }
    let recommender = Recommender(gate, learned: history.past.learned(library))
    var refused: RuledOut?
    if let routine = result.goal.routine { refused = recommender.judge(routine) }
    let found = recommender.recommend(from: library.routines)
    let fitted = found.suggestions.map(\.routine).reduce(into: [:]) { minutes, routine in
      minutes[routine.id] = gate.fit(routine, in: configuration.availableMinutes)?.minutes
    }
    return .suggestions(
      Suggestions(
        checkIn: result, situation: gate.situation, recommendations: found, refused: refused,
        fitted: fitted))
  }

  /// The one routine still allowed if someone should see a professional soon.
  private func comfort(under assessment: Assessment) -> Routine? {
    guard assessment.advice == .soon, !assessment.precautions.contains(where: \.isAbsolute)
    else { return nil }
    return library?.comfort
  }
}

extension CheckIn {
  /// Removes the answers of the full screen, so that it is asked again.
  fileprivate mutating func forgetFullScreen(_ screening: Screening) {
    for question in screening.questions where question.isFullScreen {
      answers[question.id] = nil
    }
    answers[.screenedBefore] = .no
    answers = screening.pruned(answers)
  }
}
