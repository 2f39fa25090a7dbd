/// The techniques allowed for each stage and level of pain, and how hard (clinical.md, E.4; D.0 for
/// the pressure). The table is a product rule of the fact base, not a guideline.
package enum StageTable {
  /// The highest pressure allowed for a routine, 0-10 discomfort; `nil` if the table rules it out.
  package static func pressure(for routine: Routine, in situation: Situation) -> Int? {
    guard situation.pain <= 8 else { return nil }
    if routine.isComfort { return 1 }
    guard routine.usedTools.allSatisfy({ allows($0, for: routine, in: situation) }),
      let limit = limit(for: routine, in: situation)
    else { return nil }
    return min(limit, stageLimit(situation.stage))
  }

  /// The maximum length of a routine in minutes; `nil` if the table sets no limit. Tender-spot
  /// holds in the first 6 weeks at 4 to 6 of 10 last 5 minutes at most.
  static func minutes(for routine: Routine, in situation: Situation) -> Int? {
    let isLimited = situation.stage <= .acute && situation.pain >= 4
    return isLimited && routine.technique == .triggerPoint ? 5 : nil
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
    case .triggerPointOnly: return routine.technique == .triggerPoint
    case .any: return true
    }
  }

  private static func limit(for routine: Routine, in situation: Situation) -> Int? {
    switch (situation.stage, situation.pain) {
    case (.firstDays, ...3): routine.technique == .swedish ? 2 : reflexology(routine)
    case (.firstDays, _): reflexology(routine)
    case (.acute, ...6): acute(routine, pain: situation.pain)
    case (.acute, _): routine.technique == .swedish ? 2 : reflexology(routine)
    case (.subacute, ...6): subacute(routine, pain: situation.pain)
    case (.subacute, _):
      routine.technique == .shiatsu && routine.tools.isEmpty
        || routine.technique == .swedish ? 2 : reflexology(routine)
    case (.chronic, ...6): chronic(routine, pain: situation.pain)
    case (.chronic, _): severeChronic(routine)
    }
  }

  private static func reflexology(_ routine: Routine) -> Int? {
    routine.technique == .reflexology ? 4 : nil
  }

  /// Day 4 to week 6, up to 6 of 10: hands, feet, gentle holds and the chair on low; light sports
  /// and tissue work only up to 3 of 10.
  private static func acute(_ routine: Routine, pain: Int) -> Int? {
    switch routine.technique {
    case .swedish, .shiatsu, .reflexology, .triggerPoint: 4
    case .massageChair: 3
    case .sports: pain <= 3 ? 4 : nil
    case .myofascial: pain <= 3 && routine.tools.isEmpty ? 3 : nil
    case .deepTissue, .mixed: nil
    }
  }

  /// Weeks 6 to 12, up to 6 of 10: everything but mixed routines; deep tissue only up to 4 of 10,
  /// sports up to 3.
  private static func subacute(_ routine: Routine, pain: Int) -> Int? {
    switch routine.technique {
    case .deepTissue: pain <= 4 ? 5 : nil
    case .mixed: nil
    case .sports: pain <= 3 ? 5 : nil
    case .swedish, .shiatsu, .reflexology, .triggerPoint, .myofascial, .massageChair: 5
    }
  }

  /// After 12 weeks, up to 6 of 10: everything. Deep work above 5 would be the user's own choice,
  /// which is not offered yet.
  private static func chronic(_ routine: Routine, pain: Int) -> Int? { 5 }

  /// After 12 weeks, at 7 or 8 of 10: hands and feet only, lightly.
  private static func severeChronic(_ routine: Routine) -> Int? {
    switch routine.technique {
    case .swedish, .shiatsu, .reflexology: 3
    case .myofascial: routine.tools.isEmpty ? 3 : nil
    case .deepTissue, .triggerPoint, .sports, .massageChair, .mixed: nil
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

extension Routine {
  /// Whether this is breathing and the lightest strokes, hands off the back: allowed in every cell,
  /// and the only routine left if someone should see a professional soon (clinical.md, R-SW-01 and
  /// E.4).
  package var isComfort: Bool {
    technique == .swedish && highestPressure <= 1 && usedTools.isEmpty
      && !workedRegions.contains(where: \.isBack)
  }
}
