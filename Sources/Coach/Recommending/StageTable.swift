/// The techniques allowed for each stage and level of pain, and how hard (clinical.md, E.4; D.0 for
/// the pressure). A routine is judged by the technique its file names and by those its steps amount
/// to, always by the strictest. The table is a product rule of the fact base, not a guideline.
package enum StageTable {
  /// The highest pressure allowed for a routine, 0-10 discomfort; `nil` if the table rules it out.
  package static func pressure(for routine: Routine, in situation: Situation) -> Int? {
    guard situation.pain <= 8 else { return nil }
    if routine.isComfort { return 0 }
    guard routine.usedTools.allSatisfy({ allows($0, for: routine, in: situation) }) else {
      return nil
    }
    let limits = routine.judgedTechniques.map { limit(for: $0, of: routine, in: situation) }
    let allowed = limits.compactMap { $0 }
    return allowed.count == limits.count ? allowed.reduce(stageLimit(situation.stage), min) : nil
  }

  /// The technique that rules a routine out: the one its file names, unless the steps are something
  /// else and only that rules it out.
  package static func barred(_ routine: Routine, in situation: Situation) -> Technique {
    if routine.isTrueToLabel { return routine.technique }
    let judged = routine.judgedTechniques
    let inOrder = [routine.technique] + Technique.allCases
    return inOrder.first {
      judged.contains($0) && limit(for: $0, of: routine, in: situation) == nil
    } ?? routine.technique
  }

  /// The maximum length of a routine in minutes; `nil` if the table sets no limit. Tender-spot
  /// holds in the first 6 weeks at 4 to 6 of 10 last 5 minutes at most.
  static func minutes(for routine: Routine, in situation: Situation) -> Int? {
    let isLimited = situation.stage <= .acute && situation.pain >= 4
    return isLimited && routine.judgedTechniques.contains(.triggerPoint) ? 5 : nil
  }

  /// Whether a tool may be used, whatever technique a file claims: nothing that presses in the
  /// first days or at 7 of 10 and above; rollers and guns from week 6, guns only up to 3 of 10
  /// until week 12.
  private static func allows(
    _ tool: Tool, for routine: Routine, in situation: Situation
  ) -> Bool {
    guard tool.presses else { return true }
    if situation.pain >= 7 || situation.stage == .firstDays { return false }
    if situation.stage == .subacute, tool == .massageGun { return situation.pain <= 3 }
    if situation.stage >= .subacute { return true }
    switch tool.earlyUse {
    case .none: return false
    case .triggerPointOnly:
      return routine.technique == .triggerPoint && routine.isTrueToLabel
        && routine.workedTechniques.contains(.triggerPoint)
    case .any: return true
    }
  }

  /// The cell of a technique: the highest pressure it allows, or `nil` if it is not there.
  private static func limit(
    for technique: Technique, of routine: Routine, in situation: Situation
  ) -> Int? {
    let pain = situation.pain
    switch (situation.stage, pain) {
    case (.firstDays, _): return firstDays(technique, routine, situation)
    case (.acute, ...6): return acute(technique, routine, pain: pain)
    case (.acute, _): return technique == .swedish ? 2 : reflexology(technique)
    case (.subacute, ...6): return subacute(technique, pain: pain)
    case (.subacute, _):
      return technique == .shiatsu && routine.tools.isEmpty
        || technique == .swedish ? 2 : reflexology(technique)
    // After 12 weeks, up to 6 of 10: everything. Deep work above 5 would be the user's own choice,
    // which is not offered yet.
    case (.chronic, ...6): return technique == .movement ? 0 : 5
    case (.chronic, _): return severeChronic(technique, routine)
    }
  }

  private static func reflexology(_ technique: Technique) -> Int? {
    technique == .reflexology ? 4 : nil
  }

  /// The first 3 days: feet and hands; light strokes up to 3 of 10. Moving is right up to 6 of 10,
  /// but not after a strain, fall or knock, and stretching only up to 3 of 10.
  private static func firstDays(
    _ technique: Technique, _ routine: Routine, _ situation: Situation
  ) -> Int? {
    switch technique {
    case .reflexology: return 4
    case .swedish: return situation.pain <= 3 ? 2 : nil
    case .movement:
      let stretches = routine.steps.contains { $0.kind == .stretch }
      return situation.injured || situation.pain > (stretches ? 3 : 6) ? nil : 0
    case .deepTissue, .triggerPoint, .shiatsu, .myofascial, .sports, .massageChair, .mixed:
      return nil
    }
  }

  /// Day 4 to week 6, up to 6 of 10: hands, feet, gentle holds and the chair on low; light sports
  /// and tissue work only up to 3 of 10.
  private static func acute(_ technique: Technique, _ routine: Routine, pain: Int) -> Int? {
    switch technique {
    case .swedish, .shiatsu, .reflexology, .triggerPoint: 4
    case .massageChair: 3
    case .sports: pain <= 3 ? 4 : nil
    case .myofascial: pain <= 3 && routine.tools.isEmpty ? 3 : nil
    case .movement: 0
    case .deepTissue, .mixed: nil
    }
  }

  /// Weeks 6 to 12, up to 6 of 10: everything but mixed routines; deep tissue only up to 4 of 10,
  /// sports up to 3.
  private static func subacute(_ technique: Technique, pain: Int) -> Int? {
    switch technique {
    case .deepTissue: pain <= 4 ? 5 : nil
    case .mixed: nil
    case .sports: pain <= 3 ? 5 : nil
    case .swedish, .shiatsu, .reflexology, .triggerPoint, .myofascial, .massageChair: 5
    case .movement: 0
    }
  }

  /// After 12 weeks, at 7 or 8 of 10: hands and feet only, lightly.
  private static func severeChronic(_ technique: Technique, _ routine: Routine) -> Int? {
    switch technique {
    case .swedish, .shiatsu, .reflexology: 3
    case .myofascial: routine.tools.isEmpty ? 3 : nil
    case .deepTissue, .triggerPoint, .sports, .massageChair, .mixed, .movement: nil
    }
  }

  /// The target pressure by stage (clinical.md, D.0).
  private static func stageLimit(_ stage: Stage) -> Int {
    switch stage {
    case .firstDays: 2
    case .acute: 4
    case .subacute, .chronic: 5
    }
  }
}
