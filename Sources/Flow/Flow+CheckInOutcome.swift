import Coach

/// The outcome of a check-in.
extension Flow {
  /// Records a finished check-in and continues to its outcome.
  mutating func finish(
    _ checkIn: CheckIn, _ assessment: Assessment, _ screening: Screening, _ now: WallTime
  ) -> [Effect] {
    let result = result(of: checkIn, assessment, now)
    var rules = Set(result.assessment.reasons.map(\.rule.id))
    // Advice in force keeps its original reasons, so that they can be cleared later.
    if screening.clearable(rules) != rules { rules.formUnion(result.standing.held) }
    let answers = result.kept.filter { kept in
      screening.question(kept.question)?.keep != .never
        && !screening.facts.contains { $0.id == kept.question }
    }
    let record = CheckInRecord(
      at: now, answers: answers, advice: result.assessment.advice, rules: rules,
      cleared: result.answers.cleared)
    history.checkIn = record
    history.paused = nil
    history.past.advice.append(
      PastAdvice(at: now, rules: rules, isChecked: result.answers[.cleared] == .yes))
    go(to: route(after: result))
    return [.checkedIn(record)]
  }

  private func result(
    of checkIn: CheckIn, _ assessment: Assessment, _ now: WallTime
  ) -> CheckInResult {
    CheckInResult(
      goal: checkIn.goal, answers: checkIn.answers, times: checkIn.times,
      standing: checkIn.standing, assessment: assessment,
      care: history.past.care(at: now, pain: checkIn.answers.number(.pain)))
  }

  /// Returns to the outcome without recording it again.
  mutating func showResult(_ checkIn: CheckIn, _ now: WallTime) -> [Effect] {
    guard let screening = library?.screening else { return [] }
    go(to: route(after: result(of: checkIn, screening.assess(checkIn.answers), now)))
    return []
  }

  /// The outcome of a finished check-in: the preview of the chosen routine, advice or suggestions.
  /// One that was left with advice has no preview while a question is open.
  func route(after result: CheckInResult) -> Route {
    guard let library else { return .home }
    if let routine = result.goal.routine, library.screening.open(in: result.answers).isEmpty,
      let preview = preview(routine, result)
    {
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
    let previews = found.suggestions.map(\.routine).reduce(into: [:]) { previews, routine in
      previews[routine.id] = self.preview(
        routine, result, gate, in: configuration.availableMinutes)
    }
    return .suggestions(
      Suggestions(
        checkIn: result, situation: gate.situation, recommendations: found, refused: refused,
        previews: previews))
  }

  /// The one routine still allowed if someone should see a professional soon.
  func comfort(under assessment: Assessment) -> Routine? {
    guard assessment.advice == .soon, !assessment.precautions.contains(where: \.isAbsolute)
    else { return nil }
    return library?.comfort
  }
}
