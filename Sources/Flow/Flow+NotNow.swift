import Coach

extension Flow {
  /// The routines that are not for the user now, each with the first reason against it: the advice in
  /// force, the answers of the last check-in that still hold, and recent sessions. Empty without a
  /// check-in.
  ///
  /// That a routine is not among them says nothing for it. Only a check-in can, and choosing a
  /// routine begins one.
  func exclusions(at now: WallTime) -> [Routine.ID: Exclusion] {
    guard let library, let checkIn = history.checkIn else { return [:] }
    let isJustNow = checkIn.at.isWithin(History.justNow, before: now)
    let held = history.answers(at: now, for: library.screening, all: isJustNow)
    return library.knownExclusions(
      answers(held), of: answers(checkIn.answers), advice: checkIn.advice,
      resting: history.resting.filter { $0.until > now }.map(\.place),
      care: history.past.care(at: now, pain: nil))
  }

  private func answers(_ kept: [KeptAnswer]) -> Answers {
    Answers(kept.reduce(into: [:]) { $0[$1.question] = $1.answer })
  }
}
