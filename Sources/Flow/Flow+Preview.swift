import Coach

/// The preview of a routine, and the adjustments possible there.
extension Flow {
  /// Returns the preview of a routine, if the gate allows it.
  func preview(_ routine: Routine, _ result: CheckInResult) -> Route? {
    let preview = preview(routine, result, in: configuration.availableMinutes)
    if let preview, preview.resuming != nil, !preview.resumesExactly {
      // The routine may have been shortened before it started.
      let shorter = (1...routine.minutes).lazy
        .compactMap { self.preview(routine, result, in: $0) }
      return .preview(shorter.first(where: \.resumesExactly) ?? preview)
    }
    return preview.map(Route.preview)
  }

  private func preview(
    _ routine: Routine, _ result: CheckInResult, in minutes: Int?
  ) -> Preview? {
    gate(for: result).flatMap { preview(routine, result, $0, in: minutes) }
  }

  /// Returns a routine as it would be played in some minutes, by default those of the check-in, if
  /// the gate for that result allows it.
  func preview(
    _ routine: Routine, _ result: CheckInResult, _ gate: Gate, in minutes: Int?
  ) -> Preview? {
    guard let library, let pain = result.answers.number(.pain),
      gate.exclusions(of: routine).isEmpty,
      let fitted = gate.fit(routine, in: minutes)
    else { return nil }
    let pressure = gate.pressure(for: fitted)
    // The sore side first.
    let sides = Set(library.screening.soreSides(result.answers))
    return Preview(
      checkIn: result, routine: routine, fitted: fitted, availableMinutes: minutes,
      highestPressure: pressure, pressure: pressure, painBefore: pain,
      positions: gate.limits.positions(for: routine), beginsRight: sides == [.right],
      laidOut: Timeline(
        fitted, limits: library.doses, most: gate.longest(routine, doses: library.doses)))
  }

  /// Changes how the previewed routine will be played.
  mutating func adjust(_ adjustment: Adjustment) {
    guard case .preview(var preview) = route else { return }
    switch adjustment {
    case .softer: preview.pressure = max(1, preview.pressure - 1)
    case .harder: preview.pressure = min(preview.highestPressure, preview.pressure + 1)
    case .swapSides where preview.resuming == nil: preview.beginsRight.toggle()
    case .swapSides: return
    case .shorter, .longer:
      let minutes = preview.fitted.minutes + (adjustment == .shorter ? -1 : 1)
      guard let other = self.preview(preview.routine, preview.checkIn, in: minutes) else { return }
      preview.fitted = other.fitted
      preview.availableMinutes = other.availableMinutes
      preview.highestPressure = other.highestPressure
      preview.pressure = min(preview.pressure, other.highestPressure)
      preview.positions = other.positions
      preview.laidOut = other.laidOut
    }
    route = .preview(preview)
  }
}

extension Flow {
  /// The gate for the result of a check-in.
  func gate(for result: CheckInResult) -> Gate? {
    library?.gate(for: result.answers, resting: result.standing.resting, care: result.care)
  }
}
