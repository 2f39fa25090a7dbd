/// Adapts a routine to the user's answers before it is played: drops steps and shortens times.
extension Limits {
  /// Returns the routine without the steps that the precautions rule out, no longer than they and
  /// `most`, in minutes, allow; `nil` if less than half of the work remains, or if the routine
  /// can't be made that short.
  package func fit(_ routine: Routine, most: Int? = nil) -> Routine? {
    fit(routine, under: precautions, most: most)
  }

  func fit(_ routine: Routine, under precautions: [Precaution], most: Int? = nil) -> Routine? {
    if isShippedComfort(routine) { return routine }
    guard let fitted = withoutSteps(ruledOutBy: precautions, routine) else { return nil }
    let minutes = precautions.map(\.maxMinutes).reduce(most ?? fitted.minutes, min)
    return fitted.minutes <= minutes ? fitted : fitted.shortened(to: minutes)
  }

  /// The routine without the steps that some precautions rule out; `nil` if less than half of the work
  /// remains.
  private func withoutSteps(ruledOutBy precautions: [Precaution], _ routine: Routine) -> Routine? {
    if precautions.isEmpty { return routine }
    let steps = routine.steps.compactMap { left(of: $0, of: routine, by: precautions) }
    guard Self.work(steps) * 2 >= Self.work(routine.steps) else { return nil }
    return steps == routine.steps ? routine : routine.with(steps)
  }

  /// The regions a routine works on once the steps the precaution rules out are dropped.
  func regionsLeft(of routine: Routine, under precaution: Precaution) -> Set<Region> {
    let steps = routine.steps.filter { $0.kind.works }
    if steps.isEmpty { return routine.workedRegions }
    let place = place(of: precaution)
    return steps.compactMap { left(of: $0, of: routine, by: [precaution]) }
      .reduce(into: []) { regions, step in
        let works = Set(routine.regions(of: step))
        // A step on one side keeps clear of what must be avoided on the other.
        let avoided = step.onlySide.map { $0 == .left ? place.right : place.left } ?? []
        regions.formUnion(works.subtracting(avoided))
      }
  }

  /// The time that steps spend working on the body.
  private static func work(_ steps: [Step]) -> Duration {
    steps.filter { $0.kind.works }.reduce(.zero) { $0 + $1.length }
  }

  /// What is left of a step: nothing, because of its kind or because it names a region a precaution
  /// covers; one side, if only the other is covered; or all of it.
  private func left(
    of step: Step, of routine: Routine, by precautions: [Precaution]
  ) -> Step? {
    var left = step
    for precaution in precautions {
      if precaution.leavesOut.contains(step.kind) { return nil }
      guard step.kind.works else { continue }
      // A step in all of the routine's regions stays, unless a side of it can be done alone.
      let regions = Set(routine.regions(of: step))
      switch place(of: precaution).verdict(on: regions, ofStep: left) {
      case .leftOut where !step.regions.isEmpty: return nil
      case .only(let side): left.onlySide = side
      case .whole, .leftOut: break
      }
    }
    return left
  }

  /// The places a precaution covers; none if it covers the whole body, or places the user didn't
  /// name.
  func place(of precaution: Precaution) -> SidedPlaces {
    switch precaution.locality {
    case nil: SidedPlaces(both: [])
    case .namedPlaces: places
    case .regions(let regions): SidedPlaces(both: regions)
    }
  }
}

extension Routine {
  /// Returns a copy with other steps, lasting as many minutes as they and the shortest closing rest
  /// need.
  fileprivate func with(_ steps: [Step], minutes: Int? = nil) -> Routine {
    let length = steps.reduce(Self.shortestClosing) { $0 + $1.length }
    let needed = Int((length.components.seconds + 59) / 60)
    var copy = self
    copy.minutes = minutes ?? min(self.minutes, needed)
    copy.steps = steps
    return copy
  }

  /// Returns the routine shortened to `minutes`: all steps shrink in proportion, but not below an
  /// effective length; if that isn't enough, repeats are dropped. `nil` if it can't be made that
  /// short.
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
