/// A routine with its reasons.
package struct Recommendation: Hashable, Sendable {
  package let routine: Routine
  /// The highest pressure at which it may be played now, 0-10 discomfort.
  package let pressure: Int
  package let because: [Because]
  package let despite: [Despite]
}

/// A routine that was left out, and everything that rules it out.
package struct RuledOut: Hashable, Sendable {
  package let routine: Routine
  package let by: [Exclusion]
}

/// The outcome of recommending: what suits, the best first, and what was left out.
package struct Recommendations: Hashable, Sendable {
  /// The technique the user asked for, by one of its routines, where none of them suits now.
  package let unfulfilled: RuledOut?
  package let suggestions: [Recommendation]
  package let ruledOut: [RuledOut]
}

/// Chooses and orders routines for a situation (clinical.md, E.4, E.6 and E.7). The order is one
/// of comfort and preference: no study ranks techniques for a back, and the screens say so.
package struct Recommender: Sendable {
  private let gate: Gate
  private let situation: Situation

  package init(_ gate: Gate) {
    self.gate = gate
    situation = gate.situation
  }

  /// Suggestions and what was left out, from a library.
  package func recommend(from routines: [Routine]) -> Recommendations {
    let judged = routines.map(judge)
    return Recommendations(
      unfulfilled: unfulfilled(judged),
      suggestions: varied(judged.filter(\.by.isEmpty).map(\.routine).sorted(by: isBefore))
        .map(recommendation),
      ruledOut: judged.filter { !$0.by.isEmpty }.sorted { $0.routine.id < $1.routine.id })
  }

  /// The best of each technique that works where it hurts first, so that the first ones differ; and
  /// among the first three one that is gentle and needs no tools (E.7).
  private func varied(_ routines: [Routine]) -> [Routine] {
    var techniques: Set<Technique> = []
    let heads = routines.filter { placeFit($0) > 0 && techniques.insert($0.technique).inserted }
    let ids = Set(heads.map(\.id))
    var result = heads + routines.filter { !ids.contains($0.id) }
    let gentle = result.firstIndex { $0.highestPressure <= 3 && $0.tools.isEmpty }
    if let gentle, gentle > 2 { result.insert(result.remove(at: gentle), at: 2) }
    return result
  }

  /// Where the user asked for a technique and no routine of it is left: the routine of it that
  /// least speaks against, with what does.
  private func unfulfilled(_ judged: [RuledOut]) -> RuledOut? {
    let wanted = judged.filter { $0.routine.technique == situation.likes }
    guard !wanted.contains(where: \.by.isEmpty) else { return nil }
    return wanted.min { ($0.by.count, $0.routine.id) < ($1.by.count, $1.routine.id) }
  }

  /// A routine with everything that rules it out, if anything does.
  package func judge(_ routine: Routine) -> RuledOut {
    RuledOut(routine: routine, by: gate.exclusions(of: routine))
  }

  private func recommendation(_ routine: Routine) -> Recommendation {
    let pressure = gate.pressure(for: routine)
    return Recommendation(
      routine: routine, pressure: pressure, because: because(routine),
      despite: despite(routine, pressure: pressure))
  }

  /// Higher score first; then the gentler, the shorter, the one with fewer tools (E.7).
  private func isBefore(_ left: Routine, _ right: Routine) -> Bool {
    let scores = (score(left), score(right))
    if scores.0 != scores.1 { return scores.0 > scores.1 }
    return (left.pressure, left.minutes, left.tools.count, left.id.text)
      < (right.pressure, right.minutes, right.tools.count, right.id.text)
  }

  private func score(_ routine: Routine) -> Int {
    3 * stageFit(routine) + 2 * placeFit(routine) + 3 * preference(routine)
  }

  /// 0 to 2: how well the technique goes with the stage and the pain, by tradition (E.6).
  private func stageFit(_ routine: Routine) -> Int {
    switch routine.technique {
    case .swedish: situation.pain <= 6 ? 2 : 1
    case .reflexology: situation.pain >= 7 || situation.stage == .firstDays ? 2 : 0
    case .shiatsu: 1
    case .deepTissue: situation.stage == .chronic ? 2 : 0
    case .myofascial: situation.stage >= .subacute ? 2 : 1
    case .triggerPoint: situation.stage >= .subacute ? 2 : 1
    case .sports: situation.stage == .acute ? 1 : 0
    case .massageChair, .mixed: 1
    }
  }

  /// 0 or 2: whether the user asked for the technique.
  private func preference(_ routine: Routine) -> Int {
    routine.technique == situation.likes ? 2 : 0
  }

  /// 0 to 2: whether it works where it hurts.
  private func placeFit(_ routine: Routine) -> Int {
    let common = situation.regions.intersection(routine.regions).count
    return min(2, common)
  }

  private func because(_ routine: Routine) -> [Because] {
    var result: [Because] = []
    if preference(routine) > 0 { result.append(.askedFor) }
    if placeFit(routine) > 0 { result.append(.reachesThePlace) }
    if routine.isComfort { result.append(.breathing) }
    if routine.technique == .reflexology { result.append(.handsOffTheBack) }
    if stageFit(routine) == 2, routine.technique != .reflexology, !routine.isComfort {
      result.append(.goesWithStage(routine.technique, situation.stage))
    }
    if routine.pressure <= 3 { result.append(.gentle(situation.pain)) }
    result.append(routine.tools.isEmpty ? .noTools : .toolsAtHand(routine.tools))
    return result
  }

  private func despite(_ routine: Routine, pressure: Int) -> [Despite] {
    var result: [Despite] = []
    if pressure < routine.highestPressure { result.append(.lighterForNow(pressure)) }
    if routine.technique == .reflexology { result.append(.footMapUnproven) }
    if routine.technique == .shiatsu { result.append(.pointsUnproven) }
    if placeFit(routine) == 0, !situation.regions.isEmpty, routine.technique != .reflexology {
      result.append(.elsewhere)
    }
    if routine.technique == .deepTissue { result.append(.deeperNotBetter) }
    if result.isEmpty { result.append(.smallEffect) }
    return result
  }
}
