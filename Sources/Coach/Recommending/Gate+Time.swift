/// How a routine fits the time that the user has.
extension Gate {
  /// Whether a routine, as it would be played now, takes 70 to 100 % of the time asked for; true if
  /// nobody asked.
  package func fillsTime(_ routine: Routine) -> Bool {
    guard let asked = situation.minutes else { return true }
    // Fitting only ever shortens it.
    if 10 * routine.minutes < 7 * asked { return false }
    guard let played = fit(routine, in: nil)?.minutes else { return false }
    return played <= asked && 10 * played >= 7 * asked
  }

  /// Whether a routine is too long for the time the user has: longer than twice that, or too long
  /// to be shortened to it and still do any good (clinical.md, D).
  func isTooLong(_ routine: Routine) -> Bool {
    guard let asked = situation.minutes, routine.minutes > asked else { return false }
    if routine.minutes > 2 * asked { return true }
    return fit(routine, in: asked).map { $0.minutes > asked } ?? true
  }
}
