/// The order of the suggestions (clinical.md, E.7).
extension Recommender {
  /// How well a routine answers what was asked, best first: it works where it hurts, or its technique
  /// has helped this user, and it fills the time asked for.
  enum Aim: Int, CaseIterable, Comparable {
    case placeAndTime, place, time, neither

    static func < (left: Aim, right: Aim) -> Bool { left.rawValue < right.rawValue }

    /// Whether it fills the time asked for.
    var fillsTime: Bool { self == .placeAndTime || self == .time }
  }

  /// Ranks routines that may all be played, best first. If the library has them, the first three
  /// work where it hurts and fill the time asked for, one of them uses a tool that is at hand, and
  /// the technique asked for leads.
  package func ordered(_ routines: [Routine]) -> [Routine] {
    let aims = routines.reduce(into: [Routine.ID: Aim]()) { $0[$1.id] = aim(of: $1) }
    let scored = routines.map { ($0, score($0, aims[$0.id] ?? .neither)) }
    let tiers = tiers(scored.sorted(by: isBefore).map(\.0), aims).map(varied)
    return withGentle(withToolAtHand(withWish(exploring(Array(tiers.joined()))), aims))
  }

  /// The routines by how well they answer what was asked. If fewer than three techniques fill the
  /// time, someone whose sessions count is also offered what works for less time, so that there is
  /// something to learn from.
  private func tiers(_ sorted: [Routine], _ aims: [Routine.ID: Aim]) -> [[Routine]] {
    func of(_ aim: Aim...) -> [Routine] { sorted.filter { aims[$0.id].map(aim.contains) ?? false } }
    let best = of(.placeAndTime)
    let isFew = learned != nil && Set(best.map(\.technique)).count < 3
    return (isFew ? [of(.placeAndTime, .place)] : [best, of(.place)]) + [of(.time), of(.neither)]
  }

  /// How well a routine answers what was asked.
  func aim(of routine: Routine) -> Aim {
    switch (situation.regions.isEmpty || isToThePoint(routine), gate.fillsTime(routine)) {
    case (true, true): return .placeAndTime
    case (true, false): return .place
    case (false, true): return .time
    case (false, false): return .neither
    }
  }

  /// Moves the best routine of the technique the user asked for to the front.
  private func withWish(_ routines: [Routine]) -> [Routine] {
    moving(routines.firstIndex { preference($0) > 0 }, to: 0, in: routines)
  }

  /// Moves a routine that uses a tool at hand into the first two, unless it answers less well what
  /// was asked than those it would pass.
  private func withToolAtHand(_ routines: [Routine], _ aims: [Routine.ID: Aim]) -> [Routine] {
    guard let tools = situation.tools, let index = routines.firstIndex(where: { uses(tools, $0) }),
      index > 1, let own = aims[routines[index].id], let passed = aims[routines[1].id],
      own <= passed
    else { return routines }
    return moving(index, to: 1, in: routines)
  }

  private func uses(_ tools: Set<Tool>, _ routine: Routine) -> Bool {
    !routine.usedTools.isDisjoint(with: tools)
  }

  /// Moves a gentle routine without tools into the first three (E.7).
  private func withGentle(_ routines: [Routine]) -> [Routine] {
    let gentle = routines.firstIndex {
      $0.highestPressure <= 3 && $0.tools.isEmpty && !$0.isMovement
    }
    guard let gentle, gentle > 2 else { return routines }
    return moving(gentle, to: 2, in: routines)
  }

  private func moving(_ index: Int?, to place: Int, in routines: [Routine]) -> [Routine] {
    guard let index else { return routines }
    var result = routines
    result.insert(result.remove(at: index), at: place)
    return result
  }

  /// Moves the best routine of each technique that works where it hurts, or has helped before, to
  /// the front for variety; not of one after which pain was higher in
  /// several sessions.
  private func varied(_ routines: [Routine]) -> [Routine] {
    var techniques: Set<Technique> = []
    let heads = routines.filter {
      isToThePoint($0) && techniques.insert($0.technique).inserted
        && !isWorse($0.technique)
    }
    let ids = Set(heads.map(\.id))
    return heads + routines.filter { !ids.contains($0.id) }
  }

  /// Whether a routine works where it hurts, or its technique has helped this user.
  private func isToThePoint(_ routine: Routine) -> Bool {
    placeFit(routine) > 0 || hasHelped(routine.technique)
  }

  /// Whether pain was higher so far after a technique, in nearly as many sessions as it takes to
  /// judge one.
  private func isWorse(_ technique: Technique) -> Bool {
    guard let learned, worseSoFar(technique) != nil else { return false }
    return learned.effects.sessions(of: technique) + 1 >= TechniqueFindings.fewest
  }

  private func hasHelped(_ technique: Technique) -> Bool {
    guard let estimate = learned?.effects.estimate(of: technique) else { return false }
    return estimate.sessions >= TechniqueFindings.fewest && estimate.isLower
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
}
