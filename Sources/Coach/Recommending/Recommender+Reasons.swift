/// The reasons for and against a suggestion, from what a routine does.
extension Recommender {
  /// The reasons to suggest a routine, strongest first.
  func because(_ routine: Routine) -> [Benefit] {
    var result: [Benefit] = []
    if let own = ownExperience(routine) { result.append(own) }
    if preference(routine) > 0 { result.append(.askedFor) }
    if placeFit(routine) > 0 { result.append(.reachesThePlace) }
    if routine.isComfort { result.append(.breathing) }
    if isFootMap(routine), placeFit(routine) == 0, !situation.regions.isEmpty {
      result.append(.handsOffThePlace)
    }
    if routine.isMovement { result.append(.stayingActive) }
    let isSore = situation.pain > 0
    if isSore, stageFit(routine) == 2, routine.isTrueToLabel, !isFootMap(routine),
      !routine.isComfort
    {
      result.append(.goesWithStage(routine.technique, situation.stage))
    }
    if isSore, routine.highestPressure <= 3, !routine.isMovement {
      result.append(.gentle(situation.pain))
    }
    if routine.tools.isEmpty {
      result.append(.noTools)
    } else if situation.tools != nil {
      // Nothing is said of tools that were not asked about.
      result.append(.toolsAtHand(routine.tools))
    }
    return result.isEmpty ? [.nothingAgainst] : result
  }

  /// The reservations about a routine, never empty.
  func despite(_ routine: Routine, pressure: Int) -> [Caveat] {
    var result: [Caveat] = []
    if let estimate = told(routine) {
      if !estimate.isLower {
        result.append(estimate.mean >= 0 ? .didNotHelp(estimate) : .unclear(estimate))
      }
    } else if let worse = worseSoFar(routine.technique) {
      result.append(worse)
    }
    if pressure < routine.highestPressure { result.append(.lighterForNow(pressure)) }
    if routine.technique == .reflexology { result.append(.footMapUnproven) }
    if routine.technique == .shiatsu { result.append(.pointsUnproven) }
    if placeFit(routine) == 0, !situation.regions.isEmpty, !isFootMap(routine), !routine.isMovement
    {
      result.append(.elsewhere)
    }
    if routine.judgedTechniques.contains(.deepTissue) { result.append(.deeperNotBetter) }
    if result.isEmpty { result.append(.smallEffect) }
    return result
  }

  /// Whether it is reflexology, and by its steps keeps to feet and hands.
  private func isFootMap(_ routine: Routine) -> Bool {
    routine.technique == .reflexology && routine.isTrueToLabel
  }

  /// The benefit that the user's own sessions suggest, if any.
  private func ownExperience(_ routine: Routine) -> Benefit? {
    guard let learned else { return nil }
    if let estimate = told(routine) { return estimate.isLower ? .helped(estimate) : nil }
    guard routine.isTrueToLabel else { return nil }
    if let estimate = learned.effects.estimate(of: routine.technique),
      estimate.sessions >= TechniqueFindings.fewest, estimate.isLower
    {
      return .techniqueHelped(routine.technique, estimate)
    }
    let isNew = learned.effects.sessions(of: routine.technique) == 0
    return isNew && learned.sessions >= TechniqueFindings.fewest ? .untried : nil
  }
}
