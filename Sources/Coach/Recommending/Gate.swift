/// Decides whether a routine may be played, judging by what it does and never by what it claims.
/// Every path to the player passes through here.
package struct Gate: Sendable {
  package let assessment: Assessment
  package let situation: Situation
  package let limits: Limits
  /// The places that hands and tools must avoid for now, because something hurt there.
  package let resting: [RestingPlace]
  /// How recent sessions and the pain trend limit the next session.
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

  /// Everything that rules this routine out now; empty if nothing does.
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
      result.append(.technique(StageTable.barred(routine, in: situation)))
    }
    if result.isEmpty, fit(routine) == nil { result.append(.settling) }
    return result + inconveniences(of: routine)
  }

  /// Returns the routine as it may be played now, with steps dropped and shortened; `nil` if too
  /// little remains.
  package func fit(_ routine: Routine) -> Routine? {
    guard let whole = unlocked(routine) else { return nil }
    if care.time == 100 || limits.isShippedComfort(routine) { return whole }
    return limits.fit(routine, most: care.minutes(for: whole))
  }

  /// The routine as the answers alone allow it, regardless of recent sessions.
  private func unlocked(_ routine: Routine) -> Routine? {
    limits.fit(routine, most: StageTable.minutes(for: routine, in: situation))
  }

  /// The maximum time a routine may be played, including any time added during play.
  package func longest(_ routine: Routine, doses: DoseLimits) -> Duration {
    if limits.isShippedComfort(routine) { return doses.session }
    let minutes =
      limits.precautions.map(\.maxMinutes)
      + (StageTable.minutes(for: routine, in: situation).map { [$0] } ?? [])
      + (care.time == 100 ? [] : [fit(routine)?.minutes ?? 1])
    return min(doses.session, minutes.min().map { .seconds(60 * $0) } ?? doses.session)
  }

  /// Returns the routine in at most `minutes`, by default the time the user has, or in the fewest
  /// that are still effective; `nil` if it may not be played at all.
  package func fit(_ routine: Routine, in minutes: Int?) -> Routine? {
    guard let whole = fit(routine) else { return nil }
    guard let minutes = minutes ?? situation.minutes, minutes < whole.minutes else { return whole }
    return (max(1, minutes)..<whole.minutes).lazy.compactMap { limits.fit(routine, most: $0) }.first
      ?? whole
  }

  /// The highest pressure allowed for the routine now, 0-10 discomfort.
  package func pressure(for routine: Routine) -> Int {
    let unlocked = StageTable.pressure(for: routine, in: situation) ?? 0
    return care.lightened(
      min(unlocked, limits.pressure(for: routine), routine.highestPressure))
  }

  /// The tools or the time the user lacks; only known if the check-in asked about them.
  private func inconveniences(of routine: Routine) -> [Exclusion] {
    var result: [Exclusion] = []
    if let tools = situation.tools {
      let used = routine.usedTools.subtracting(tools).subtracting([.lotion])
      let missing = Tool.allCases.filter(used.contains)
      if !missing.isEmpty { result.append(.tools(missing)) }
    }
    if isTooLong(routine) { result.append(.minutes(routine.minutes)) }
    return result
  }

  private func allowedByAdvice(_ routine: Routine) -> Bool {
    switch assessment.advice {
    case .selfCare, .routineVisit: true
    case .soon: routine.isComfort && limits.shipped.contains(routine)
    case .sameDay, .maternity, .emergency: false
    }
  }

  private func touchesFreshInjury(_ routine: Routine) -> Bool {
    situation.injured && situation.stage == .firstDays
      && (routine.workedRegions.contains(where: \.isBack) || routine.usedTools.contains(.heatPack))
  }
}
