/// The gate as far as it is known without asking anything.
extension Library {
  /// Returns what is known against routines some time after a check-in, the first reason for each.
  ///
  /// What is not known counts as what rules out least, so a routine that is not among them may still be
  /// ruled out.
  ///
  /// - Parameters:
  ///   - held: those of its answers that still hold.
  ///   - told: all of its answers.
  ///   - advice: the advice it ended with, which is in force.
  package func knownExclusions(
    _ held: Answers, of told: Answers, advice: Advice, resting: [RestingPlace],
    care: LoadReduction
  ) -> [Routine.ID: Exclusion] {
    // A condition on an answer that no longer holds must not begin to apply because of that.
    let precautions = screening.assess(held).precautions.filter { $0.when.truth(in: told) != .no }
    let assessment = Assessment(advice: advice, reasons: [], precautions: precautions)
    // Tools and time rule out suggestions, but no routine that is chosen by its name.
    let stage = held.chosen(.since).first.flatMap { Stage(sinceChoice: $0) }
    let situation = Situation(
      stage: stage ?? .chronic, pain: held.number(.pain) ?? 0,
      injured: Situation.isInjury(held), regions: [], tools: nil, minutes: nil)
    let gate = Gate(
      assessment: assessment, situation: situation, limits: limits(assessment, held),
      resting: resting, care: care)
    return routines.reduce(into: [:]) { found, routine in
      found[routine.id] = gate.exclusions(of: routine).first { stage != nil || !$0.isByStage }
    }
  }
}

extension Exclusion {
  /// Whether it follows from how long it has hurt.
  fileprivate var isByStage: Bool {
    switch self {
    case .stage, .technique, .freshInjury: true
    case .advice, .precaution, .painAbove, .tools, .minutes, .resting, .settling: false
    }
  }
}
