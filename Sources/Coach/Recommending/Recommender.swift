/// Chooses and ranks routines for a situation (clinical.md, E.4, E.6 and E.7). The ranking reflects
/// comfort and preference: no study ranks techniques for back pain, and the screens say so.
package struct Recommender: Sendable {
  private let gate: Gate
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

  /// Ranks routines that may all be played, best first.
  package func ordered(_ routines: [Routine]) -> [Routine] {
    withGentle(exploring(varied(routines.map { ($0, score($0)) }.sorted(by: isBefore).map(\.0))))
  }

  /// Moves the best routine of each technique that works where it hurts, or has helped before, to
  /// the front for variety.
  private func varied(_ routines: [Routine]) -> [Routine] {
    var techniques: Set<Technique> = []
    let heads = routines.filter { isToThePoint($0) && techniques.insert($0.technique).inserted }
    let ids = Set(heads.map(\.id))
    return heads + routines.filter { !ids.contains($0.id) }
  }

  /// Moves a gentle routine without tools into the first three (E.7).
  private func withGentle(_ routines: [Routine]) -> [Routine] {
    var result = routines
    let gentle = result.firstIndex {
      $0.highestPressure <= 3 && $0.tools.isEmpty && !$0.isMovement
    }
    if let gentle, gentle > 2 { result.insert(result.remove(at: gentle), at: 2) }
    return result
  }

  /// Whether a routine works where it hurts, or its technique has helped this user.
  private func isToThePoint(_ routine: Routine) -> Bool {
    if placeFit(routine) > 0 { return true }
    guard let estimate = learned?.effects.estimate(of: routine.technique) else { return false }
    return estimate.sessions >= TechniqueFindings.fewest && estimate.isLower
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
      routine: routine, pressure: pressure, because: because(routine),
      despite: despite(routine, pressure: pressure))
  }

  /// Orders by higher score, then by lower pressure, shorter time and fewer tools (E.7).
  private func isBefore(_ left: (Routine, Double), _ right: (Routine, Double)) -> Bool {
    if left.1 != right.1 { return left.1 > right.1 }
    let (left, right) = (left.0, right.0)
    return (left.pressure, left.minutes, left.tools.count, left.id.text)
      < (right.pressure, right.minutes, right.tools.count, right.id.text)
  }

  /// Occasionally puts a technique with too few sessions to judge first, unless the user asked for
  /// one: the technique closest to enough sessions, by its best routine. A technique after which
  /// pain was higher so far is never tried just to learn more.
  private func exploring(_ routines: [Routine]) -> [Routine] {
    guard let learned, learned.explores, situation.likes == nil else { return routines }
    let tried = { (routine: Routine) in learned.effects.sessions(of: routine.technique) }
    let open = routines.indices.filter {
      tried(routines[$0]) < TechniqueFindings.fewest && worseSoFar(routines[$0].technique) == nil
    }
    // Of those tried equally often, the first, which ranks highest.
    guard let most = open.map({ tried(routines[$0]) }).max(),
      let place = open.first(where: { tried(routines[$0]) == most })
    else { return routines }
    return [routines[place]] + routines[..<place] + routines[(place + 1)...]
  }

  private func score(_ routine: Routine) -> Double {
    Double(3 * stageFit(routine) + 2 * placeFit(routine) + 3 * preference(routine))
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
