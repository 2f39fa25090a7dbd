/// Decides whether a routine may be played, by what the routine does and never by what it claims.
/// Every road to the player leads through here.
package struct Gate: Sendable {
  package let assessment: Assessment
  package let situation: Situation
  package let limits: Limits
  /// Where hands and tools stay off for now, because something hurt there.
  package let resting: [RestingPlace]
  /// What the last sessions and the course of the pain ask for.
  package let care: LoadReduction

  package init(
    assessment: Assessment, situation: Situation, limits: Limits, resting: [RestingPlace] = [],
    care: LoadReduction = .none
  ) {
    self.assessment = assessment
    self.situation = situation
    self.limits = limits
    self.resting = resting
    self.care = care
  }

  /// Everything that keeps this routine from being played now; empty where nothing does.
  package func exclusions(of routine: Routine) -> [Exclusion] {
    var result: [Exclusion] = []
    if !allowedByAdvice(routine) { result.append(.advice(assessment.advice)) }
    result += limits.blocking(routine).map(Exclusion.precaution)
    if touchesFreshInjury(routine) { result.append(.freshInjury) }
    let isComfort = limits.isShippedComfort(routine)
    if resting.contains(where: { $0.touches(routine, isComfort: isComfort) }) {
      result.append(.resting)
    }
    if care.restsOnly, !isComfort { result.append(.settling) }
    if !routine.stages.contains(situation.stage) { result.append(.stage(situation.stage)) }
    if situation.pain > routine.maxPain { result.append(.painAbove(routine.maxPain)) }
    if StageTable.pressure(for: routine, in: situation) == nil
      || result.isEmpty && unlocked(routine) == nil
    {
      result.append(.technique(routine.technique))
    }
    if result.isEmpty, fit(routine) == nil { result.append(.settling) }
    return result + inconveniences(of: routine)
  }

  /// The routine as it may be played now: steps left out, and shortened; `nil` where that leaves
  /// nothing.
  package func fit(_ routine: Routine) -> Routine? {
    guard let whole = unlocked(routine) else { return nil }
    if care.time == 100 || limits.isShippedComfort(routine) { return whole }
    return limits.fit(routine, most: care.minutes(for: whole))
  }

  /// The routine as the answers alone let it be played.
  private func unlocked(_ routine: Routine) -> Routine? {
    limits.fit(routine, most: StageTable.minutes(for: routine, in: situation))
  }

  /// The longest that a routine may be played, whatever is added to it while it plays.
  package func longest(_ routine: Routine, doses: DoseLimits) -> Duration {
    if limits.isShippedComfort(routine) { return doses.session }
    let minutes =
      limits.precautions.map(\.maxMinutes)
      + (StageTable.minutes(for: routine, in: situation).map { [$0] } ?? [])
      + (care.time == 100 ? [] : [fit(routine)?.minutes ?? 1])
    return min(doses.session, minutes.min().map { .seconds(60 * $0) } ?? doses.session)
  }

  /// The same in no more than `minutes`, or in the fewest that do it any good; `nil` where it may
  /// not be played at all.
  package func fit(_ routine: Routine, in minutes: Int?) -> Routine? {
    guard let whole = fit(routine) else { return nil }
    guard let minutes, minutes < whole.minutes else { return whole }
    return (max(1, minutes)..<whole.minutes).lazy.compactMap { limits.fit(routine, most: $0) }.first
      ?? whole
  }

  /// The highest pressure at which the routine may be played now, 0-10 discomfort.
  package func pressure(for routine: Routine) -> Int {
    let unlocked = StageTable.pressure(for: routine, in: situation) ?? 0
    return care.lightened(
      min(unlocked, limits.pressure(for: routine), routine.highestPressure))
  }

  /// The user lacks a tool or the time: asked for suggestions only.
  private func inconveniences(of routine: Routine) -> [Exclusion] {
    var result: [Exclusion] = []
    if let tools = situation.tools {
      let used = routine.usedTools.subtracting(tools).subtracting([.lotion])
      let missing = Tool.allCases.filter(used.contains)
      if !missing.isEmpty { result.append(.tools(missing)) }
    }
    if let minutes = situation.minutes, routine.minutes > minutes {
      result.append(.minutes(routine.minutes))
    }
    return result
  }

  private func allowedByAdvice(_ routine: Routine) -> Bool {
    switch assessment.advice {
    case .selfCare, .routineVisit: true
    case .soon: routine.isComfort && limits.shipped.contains(routine)
    case .sameDay, .emergency: false
    }
  }

  private func touchesFreshInjury(_ routine: Routine) -> Bool {
    situation.injured && situation.stage == .firstDays
      && (routine.workedRegions.contains(where: \.isBack) || routine.usedTools.contains(.heatPack))
  }
}
