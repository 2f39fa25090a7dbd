/// The response to a symptom.
extension Session {
  /// The points to lower the pressure by (clinical.md, D.0: too hard means 2 points less).
  private static let lighterBy = 2
  /// The percentage of their length that later steps keep (clinical.md, E.10: shorten by 30%).
  private static let shorterTo = 70

  /// Makes the rest lighter and shorter. The second time, or if it can't get lighter, also skips
  /// the part that hurts; the player stays paused until the user resumes.
  package mutating func ease(_ now: Duration) -> SessionChange {
    let wasLightest = pressure == 1
    let kept = SessionRecord.Adjustment(kind: .ease, step: step, value: 1)
    eased += 1
    if let pressure { self.pressure = max(1, pressure - Self.lighterBy) }
    highestPressure = pressure
    percent = max(50, percent * Self.shorterTo / 100)
    _ = player.length(toPercent: percent, now)
    // The second time, or if it can't get lighter, this area is left alone.
    let leavesOut = eased > 1 || wasLightest
    // Pause again: skipping starts a clock that was waiting for a key.
    let cues = leavesOut ? player.skipSide(now) + player.pause(now) : []
    let change = SessionChange(
      cues, adjustment: kept, notice: leavesOut ? .easedAndLeftOut : .eased(pressure: pressure))
    note(change)
    return change
  }

  /// The area worked by the step that hurt, or by the last working step before it if this one
  /// doesn't work anywhere; `nil` for a practice timer.
  package func restingPlace(_ off: Symptom.Off) -> RestingPlace? {
    guard let routine else { return nil }
    if off == .everywhere {
      return RestingPlace(regions: Set(Region.allCases), isEverywhere: true)
    }
    let steps = player.timeline.steps[..<step]
    let worked = steps.last { $0.kind.works } ?? player.timeline.steps.first { $0.kind.works }
    let regions = worked.map { routine.regions(of: $0) } ?? routine.workedRegions
    return RestingPlace(regions: regions, isEverywhere: false)
  }

  /// The reason for stopping, for the record; `nil` for a practice timer.
  package func stop(for hurt: Symptom, _ stop: Symptom.Stop) -> SessionRecord.Stop? {
    restingPlace(stop.off).map { place in
      SessionRecord.Stop(hurt: hurt.id, step: step, place: place, days: stop.days)
    }
  }
}
