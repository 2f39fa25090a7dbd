/// What the answers change about a routine before it is played: steps are left out, and times
/// shortened.
extension Limits {
  /// The routine as it may be played: without the steps that the precautions leave out, and no
  /// longer than they and `most`, in minutes, allow; `nil` where less than half of the work is
  /// left, or where it cannot be made so short.
  package func fit(_ routine: Routine, most: Int? = nil) -> Routine? {
    fit(routine, under: precautions, most: most)
  }

  func fit(_ routine: Routine, under precautions: [Precaution], most: Int? = nil) -> Routine? {
    if isShippedComfort(routine) { return routine }
    let steps = routine.steps.filter { !isLeftOut($0, of: routine, by: precautions) }
    guard Self.work(steps) * 2 >= Self.work(routine.steps) else { return nil }
    let fitted = steps.count == routine.steps.count ? routine : routine.with(steps)
    let minutes = precautions.map(\.maxMinutes).reduce(most ?? fitted.minutes, min)
    return fitted.minutes <= minutes ? fitted : fitted.shortened(to: minutes)
  }

  /// What a routine works on once the steps at the precaution's place are left out.
  func regionsLeft(of routine: Routine, under precaution: Precaution) -> Set<Region> {
    let steps = routine.steps.filter { $0.kind.works }
    if steps.isEmpty { return routine.workedRegions }
    return steps.filter { !isLeftOut($0, of: routine, by: [precaution]) }
      .reduce(into: []) { $0.formUnion(routine.regions(of: $1)) }
  }

  /// The time for which some steps work on the body.
  private static func work(_ steps: [Step]) -> Duration {
    steps.filter { $0.kind.works }.reduce(.zero) { $0 + $1.length }
  }

  /// A step is left out for its kind, or where it says itself that it works at such a place.
  private func isLeftOut(
    _ step: Step, of routine: Routine, by precautions: [Precaution]
  ) -> Bool {
    precautions.contains { precaution in
      if precaution.leavesOut.contains(step.kind) { return true }
      guard step.kind.works, !step.regions.isEmpty else { return false }
      return !place(of: precaution).isDisjoint(with: step.regions)
    }
  }

  /// The regions a precaution is about; none where it is about the whole body, or about places that
  /// were not named.
  func place(of precaution: Precaution) -> Set<Region> {
    switch precaution.locality {
    case nil: []
    case .namedPlaces: places
    case .regions(let regions): regions
    }
  }
}

extension Routine {
  /// A copy with other steps, in as many minutes as they and the shortest closing rest take.
  fileprivate func with(_ steps: [Step], minutes: Int? = nil) -> Routine {
    let length = steps.reduce(Self.shortestClosing) { $0 + $1.length }
    let needed = Int((length.components.seconds + 59) / 60)
    var copy = self
    copy.minutes = minutes ?? min(self.minutes, needed)
    copy.steps = steps
    return copy
  }

  /// The same in so many minutes: every step gets its share of them, but no less than does any
  /// good; where that is not enough, repeats are dropped. `nil` where it cannot be made so short.
  fileprivate func shortened(to minutes: Int) -> Routine? {
    let target = Duration.seconds(60 * minutes) - Self.shortestClosing
    var steps = steps
    while true {
      for percent in stride(from: 100, through: 5, by: -5) {
        let shorter = steps.map { $0.scaled(toPercent: percent) }
        if shorter.reduce(.zero, { $0 + $1.length }) <= target {
          return with(shorter, minutes: minutes)
        }
      }
      guard steps.contains(where: { $0.times > 1 }) else { return nil }
      steps = steps.map { $0.times > 1 ? $0.with(time: $0.time, times: $0.times - 1) : $0 }
    }
  }
}
