/// Chooses and ranks routines for a situation (clinical.md, E.4, E.6 and E.7). The ranking reflects
/// comfort and preference: no study ranks techniques for back pain, and the screens say so.
package struct Recommender: Sendable {
  let gate: Gate
  let situation: Situation
  let learned: EffectSample?

  package init(_ gate: Gate, learned: EffectSample? = nil) {
    self.gate = gate
    situation = gate.situation
    self.learned = learned
  }

  /// Returns suggestions from a library, and the routines that are ruled out.
  package func recommend(from routines: [Routine]) -> Recommendations {
    let judged = routines.map(judge)
    return Recommendations(
      unfulfilled: unfulfilled(judged),
      unknown: situation.likes.flatMap { likes in
        routines.contains { $0.technique == likes } ? nil : likes
      },
      suggestions: ordered(judged.filter(\.by.isEmpty).map(\.routine)).map(recommendation),
      ruledOut: judged.filter { !$0.by.isEmpty }.sorted { $0.routine.id < $1.routine.id })
  }

  /// If every routine of the requested technique is ruled out: the one with the fewest exclusions.
  private func unfulfilled(_ judged: [RuledOut]) -> RuledOut? {
    let wanted = judged.filter { $0.routine.technique == situation.likes }
    guard !wanted.contains(where: \.by.isEmpty) else { return nil }
    return wanted.min { ($0.by.count, $0.routine.id) < ($1.by.count, $1.routine.id) }
  }

  /// Returns a routine with everything that rules it out, if anything.
  package func judge(_ routine: Routine) -> RuledOut {
    RuledOut(routine: routine, by: gate.exclusions(of: routine))
  }

  private func recommendation(_ routine: Routine) -> Recommendation {
    let pressure = gate.pressure(for: routine)
    return Recommendation(
      routine: routine, pressure: pressure,
      minutes: gate.fit(routine, in: nil)?.minutes ?? routine.minutes, because: because(routine),
      despite: despite(routine, pressure: pressure))
  }

  /// The score of a routine (E.7), with how well it fills the time asked for.
  func score(_ routine: Routine, _ aim: Aim) -> Double {
    Double(
      3 * stageFit(routine) + 2 * placeFit(routine) + 3 * preference(routine)
        + 2 * timeFit(routine, aim))
      + pastResponse(routine)
  }

  /// The score from the user's own sessions: a sampled change, limited to 2 points either way. It
  /// starts with the weight given in E.7; after some 20 sessions, experience outweighs tradition.
  private func pastResponse(_ routine: Routine) -> Double {
    guard let learned, let guess = learned.guesses[routine.id] else { return 0 }
    let weight = 2 + 28 * min(1, Double(learned.sessions) / 20)
    // Learning never outranks what the user asked for.
    return weight * (min(2, max(-2, -guess)) + 2 * Double(preference(routine)))
  }

  /// How well the routine traditionally suits the stage and the pain, 0 to 2: by its technique, or
  /// by the least suitable that its steps amount to if they are not that technique.
  func stageFit(_ routine: Routine) -> Int {
    if routine.isTrueToLabel { return stageFit(routine.technique) }
    return routine.judgedTechniques.map(stageFit).min() ?? 0
  }

  /// How well a technique traditionally suits the stage and the pain, 0 to 2 (E.6).
  private func stageFit(_ technique: Technique) -> Int {
    switch technique {
    case .swedish: situation.pain <= 6 ? 2 : 1
    case .reflexology: situation.pain >= 7 || situation.stage == .firstDays ? 2 : 0
    case .shiatsu: 1
    case .deepTissue: situation.stage == .chronic ? 2 : 0
    case .myofascial: situation.stage >= .subacute ? 2 : 1
    case .triggerPoint: situation.stage >= .subacute ? 2 : 1
    case .sports: situation.stage == .acute ? 1 : 0
    case .massageChair, .mixed, .movement: 1
    }
  }

  /// Whether the user asked for the technique, and the steps are that technique, 0 or 2.
  func preference(_ routine: Routine) -> Int {
    routine.technique == situation.likes && routine.isTrueToLabel ? 2 : 0
  }

  /// How well the routine covers where it hurts, 0 to 2.
  func placeFit(_ routine: Routine) -> Int {
    let common = situation.regions.intersection(routine.regions).count
    return min(2, common)
  }

  /// How well the routine fills the time asked for, 0 to 2.
  private func timeFit(_ routine: Routine, _ aim: Aim) -> Int {
    guard let asked = situation.minutes, !aim.fillsTime else { return 2 }
    return 10 * routine.minutes >= 4 * asked ? 1 : 0
  }

  /// A caveat if pain was higher after a technique's sessions so far.
  func worseSoFar(_ technique: Technique) -> Caveat? {
    guard let effects = learned?.effects, let mean = effects.plainMean(of: technique), mean > 0
    else { return nil }
    return .worseSoFar(technique, sessions: effects.sessions(of: technique), by: mean)
  }

  /// The estimate for a routine, once there are enough sessions.
  func told(_ routine: Routine) -> Estimate? {
    guard let estimate = learned?.effects.estimate(of: routine.id, routine.technique),
      estimate.sessions >= TechniqueFindings.fewest
    else { return nil }
    return estimate
  }
}
