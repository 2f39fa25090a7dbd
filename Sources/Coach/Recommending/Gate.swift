/// Why a routine is left out.
package enum Exclusion: Hashable, Sendable {
  case advice(Advice)
  case precaution(Precaution)
  /// A strain, fall or knock in the last 3 days (clinical.md, CI-20).
  case freshInjury
  /// Not for this stage of the pain.
  case stage(Stage)
  /// The routine is offered up to this pain only, 0-10.
  case painAbove(Int)
  /// The technique is not for this much pain at this stage (clinical.md, E.4).
  case technique(Technique)
  /// These are not at hand.
  case tools([Tool])
  /// It needs so many minutes.
  case minutes(Int)
}

/// Decides whether a routine may be played, by what the routine does and never by what it claims.
/// Every road to the player leads through here.
package struct Gate: Sendable {
  package let assessment: Assessment
  package let situation: Situation
  package let limits: Limits

  package init(assessment: Assessment, situation: Situation, limits: Limits) {
    self.assessment = assessment
    self.situation = situation
    self.limits = limits
  }

  /// Everything that keeps this routine from being played now; empty where nothing does.
  package func exclusions(of routine: Routine) -> [Exclusion] {
    var result: [Exclusion] = []
    if !allowedByAdvice(routine) { result.append(.advice(assessment.advice)) }
    result += limits.blocking(routine).map(Exclusion.precaution)
    if touchesFreshInjury(routine) { result.append(.freshInjury) }
    if !routine.stages.contains(situation.stage) { result.append(.stage(situation.stage)) }
    if situation.pain > routine.maxPain { result.append(.painAbove(routine.maxPain)) }
    if Unlocking.pressure(for: routine, in: situation) == nil
      || result.isEmpty && fit(routine) == nil
    {
      result.append(.technique(routine.technique))
    }
    return result + inconveniences(of: routine)
  }

  /// The routine as it may be played now: steps left out, and shortened; `nil` where that leaves
  /// nothing.
  package func fit(_ routine: Routine) -> Routine? {
    limits.fit(routine, most: Unlocking.minutes(for: routine, in: situation))
  }

  /// The highest pressure at which the routine may be played now, 0-10 discomfort.
  package func pressure(for routine: Routine) -> Int {
    let unlocked = Unlocking.pressure(for: routine, in: situation) ?? 0
    return min(unlocked, limits.pressure(for: routine), routine.highestPressure)
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
