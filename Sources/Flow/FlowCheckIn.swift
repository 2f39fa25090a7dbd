import Coach

/// The way from the first question to a routine that may be played. Everything that leads to the
/// player goes through `preview(_:_:)`, which asks the gate.
extension Flow {
  mutating func startCheckIn(_ goal: CheckIn.Goal, _ now: Duration) -> [Effect] {
    guard let screening = library?.screening else { return [] }
    let kept = history.answers(at: now, for: screening, askingEmergencies: goal == .suggest)
    return advance(
      CheckIn(goal: goal, answers: kept.answers, since: kept.since, page: 0, before: []), from: 0)
  }

  /// A routine was chosen: it is previewed if what is known lets it pass, else after the questions
  /// that are still open.
  mutating func choose(_ routine: Routine, _ now: Duration) -> [Effect] {
    switch place {
    case .suggestions(let suggestions):
      if let preview = preview(routine, suggestions.checkIn) { go(to: preview) }
      return []
    case .advice(let advice):
      let result = advice.checkIn
      return advance(
        CheckIn(
          goal: .play(routine), answers: result.answers, since: result.since, page: 0, before: []),
        from: 0)
    case .home, .library: return startCheckIn(.play(routine), now)
    case .checkIn, .preview, .playing, .after: return []
    }
  }

  /// Takes the answers of the page that is shown; all its questions must be among them.
  mutating func take(_ answers: [Question.ID: Answer]) -> [Effect] {
    guard case .checkIn(var checkIn) = place, let screening = library?.screening else { return [] }
    let page = screening.pages[checkIn.page]
    for question in screening.asked(on: page, for: checkIn.purpose, given: checkIn.answers) {
      guard let answer = answers[question.id] else { return [] }
      checkIn.answers[question.id] = answer
    }
    checkIn.answers = screening.pruned(checkIn.answers)
    if checkIn.answers[.consent] == .no {
      go(to: .home)
      notice = "Nothing is played without that. Come back when you are ready."
      return []
    }
    checkIn.before.append(checkIn.page)
    return advance(checkIn, from: checkIn.page + 1)
  }

  mutating func stepBack(_ checkIn: CheckIn) {
    guard let last = checkIn.before.last else {
      go(to: .home)
      return
    }
    var checkIn = checkIn
    checkIn.page = last
    checkIn.before.removeLast()
    go(to: .checkIn(checkIn))
  }

  /// Goes through the answers of a finished check-in again.
  mutating func changeAnswers() -> [Effect] {
    let result: CheckInResult
    switch place {
    case .advice(let advice): result = advice.checkIn
    case .suggestions(let suggestions): result = suggestions.checkIn
    case .home, .checkIn, .library, .preview, .playing, .after: return []
    }
    var checkIn = CheckIn(
      goal: result.goal, answers: result.answers, since: result.since, page: 0, before: [])
    checkIn.again = true
    guard
      let first = library?.screening.nextPage(
        from: 0, for: checkIn.purpose, in: checkIn.answers, again: true)
    else { return [] }
    checkIn.page = first
    go(to: .checkIn(checkIn))
    return []
  }

  /// Goes to the next page with something to ask, or to the result.
  mutating func advance(_ checkIn: CheckIn, from index: Int) -> [Effect] {
    guard let screening = library?.screening else { return [] }
    let next = screening.nextPage(
      from: index, for: checkIn.purpose, in: checkIn.answers, again: checkIn.again)
    let assessment = screening.assess(checkIn.answers)
    if let next, !isSettled(checkIn, assessment, before: screening.pages[next]) {
      var checkIn = checkIn
      checkIn.page = next
      go(to: .checkIn(checkIn))
      return []
    }
    let result = CheckInResult(
      goal: checkIn.goal, answers: checkIn.answers, since: checkIn.since, assessment: assessment)
    history.answers = result.answers.byQuestion.map {
      KeptAnswer(question: $0.key, answer: $0.value, at: result.since)
    }
    go(to: place(after: result))
    return [.checkedIn(result.answers, assessment.advice, since: result.since)]
  }

  /// Whether the answers so far leave nothing to ask: an emergency does at once; other advice that
  /// stops does when the emergencies were all asked. The comfort routine goes on under `soon`.
  private func isSettled(_ checkIn: CheckIn, _ assessment: Assessment, before next: Page) -> Bool {
    if assessment.advice == .emergency { return true }
    if assessment.advice.allowsMassage || next.questions[0].keep != .session { return false }
    guard case .play(let routine) = checkIn.goal else { return true }
    return routine != comfort(under: assessment)
  }

  /// Where a finished check-in leads: the preview of a chosen routine, advice, or suggestions.
  func place(after result: CheckInResult) -> Place {
    guard let library else { return .home }
    if case .play(let routine) = result.goal, let preview = preview(routine, result) {
      return preview
    }
    guard result.assessment.advice.allowsMassage, let gate = library.gate(for: result.answers)
    else {
      return .advice(
        AdviceGiven(checkIn: result, comfort: comfort(under: result.assessment)))
    }
    let recommender = Recommender(gate)
    var refused: RuledOut?
    if case .play(let routine) = result.goal { refused = recommender.judge(routine) }
    return .suggestions(
      Suggestions(
        checkIn: result, situation: gate.situation,
        recommendations: recommender.recommend(from: library.routines), refused: refused))
  }

  /// The one routine that remains where someone should look soon.
  private func comfort(under assessment: Assessment) -> Routine? {
    guard assessment.advice == .soon else { return nil }
    return library?.routines.first { routine in
      routine.isComfort && library?.shipped.contains(routine) == true
        && assessment.precautions.allSatisfy { $0.allowOnly.contains(routine.id) }
    }
  }

  /// The preview of a routine, if the gate lets it pass.
  private func preview(_ routine: Routine, _ result: CheckInResult) -> Place? {
    guard let library, let gate = library.gate(for: result.answers),
      let pain = result.answers.number(.pain), gate.exclusions(of: routine).isEmpty
    else { return nil }
    return .preview(
      Preview(
        checkIn: result, routine: routine, pressure: gate.pressure(for: routine),
        painBefore: pain, timeline: Timeline(routine, limits: library.limits)))
  }
}
