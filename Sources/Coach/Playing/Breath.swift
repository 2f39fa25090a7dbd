/// A breathing pace.
package struct Breath: Hashable, Sendable {
  package let breatheIn: Duration
  package let breatheOut: Duration

  package init(in breatheIn: Duration, out breatheOut: Duration) {
    self.breatheIn = breatheIn
    self.breatheOut = breatheOut
  }

  /// About 6 breaths a minute (clinical.md, D.0): 4 seconds in, 6 out.
  package static let usual = Breath(in: .seconds(4), out: .seconds(6))

  /// A phase of one breath.
  package enum Phase: Hashable, Sendable {
    case breatheIn, breatheOut
  }

  /// The phase in a second since the first breath began, and how full the lungs are then: up to 1 at
  /// the last second of the in-breath, down to 0 at the last of the out-breath.
  package func lungs(second: Int) -> (phase: Phase, share: Double) {
    let (full, empty) = (breatheIn / .seconds(1), breatheOut / .seconds(1))
    let time = Double(max(0, second)).truncatingRemainder(dividingBy: max(1, full + empty))
    return time < full
      ? (.breatheIn, min(1, (time + 1) / max(1, full)))
      : (.breatheOut, max(0, 1 - (time - full + 1) / max(1, empty)))
  }
}
