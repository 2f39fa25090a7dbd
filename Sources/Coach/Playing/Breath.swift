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

  /// The phase at a time since the first breath began, the share of it elapsed (0 to 1), and the
  /// time left.
  package func phase(at time: Duration) -> (phase: Phase, share: Double, left: Duration) {
    let cycle = breatheIn + breatheOut
    let into = time - cycle * Int(time / cycle)
    return into < breatheIn
      ? (.breatheIn, into / breatheIn, breatheIn - into)
      : (.breatheOut, (into - breatheIn) / breatheOut, cycle - into)
  }

  /// The number of filled cells in a drawing of the lungs: they fill on the way in and empty on the
  /// way out.
  package func filled(at time: Duration, of cells: Int) -> Int {
    let (phase, share, _) = phase(at: time)
    let count = Int(share * Double(cells))
    return phase == .breatheIn ? count : cells - count
  }

  /// The time until the next cell fills or empties, at least 100 milliseconds, so that the drawing
  /// changes at most 10 times a second.
  package func nextChange(after time: Duration, of cells: Int) -> Duration {
    let (phase, share, left) = phase(at: time)
    let length = phase == .breatheIn ? breatheIn : breatheOut
    let next = (share * Double(cells)).rounded(.down) + 1
    // Slightly late, so that the cell already counts as filled.
    let wait = length * (next / Double(cells) - share) + .milliseconds(1)
    return max(.milliseconds(100), min(wait, left + .milliseconds(1)))
  }
}
