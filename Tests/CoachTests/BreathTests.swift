import Coach
import TestSupport
import Testing

/// The breathing pace and its drawing.
@Suite struct BreathTests {
  private static let breaths = [
    Breath.usual, Breath(in: .seconds(3), out: .seconds(3)),
    Breath(in: .milliseconds(2500), out: .milliseconds(7300)),
  ]

  @Test("the usual breath is 4 seconds in, 6 out: 6 a minute")
  func usual() {
    let seconds = [0, 1, 3, 4, 5, 9, 10, 13, 14, 59]
    let phases = seconds.map { second in
      let (phase, share, left) = Breath.usual.phase(at: .seconds(second))
      return "\(phase) \((share * 100).rounded()) \(left.components.seconds)"
    }
    expectNoDifference(
      phases,
      [
        "breatheIn 0.0 4", "breatheIn 25.0 3", "breatheIn 75.0 1", "breatheOut 0.0 6",
        "breatheOut 17.0 5", "breatheOut 83.0 1", "breatheIn 0.0 4", "breatheIn 75.0 1",
        "breatheOut 0.0 6", "breatheOut 83.0 1",
      ])
  }

  @Test(
    "each phase runs from start to end, and its time left runs down", arguments: breaths)
  func phases(breath: Breath) {
    let cycle = breath.breatheIn + breath.breatheOut
    for millisecond in stride(from: 0, to: 40_000, by: 7) {
      let time = Duration.milliseconds(millisecond)
      let (phase, share, left) = breath.phase(at: time)
      #expect(0 <= share && share < 1)
      let length = phase == .breatheIn ? breath.breatheIn : breath.breatheOut
      #expect(left > .zero && left <= length)
      #expect(abs(1 - share - left / length) < 1e-9)
      #expect(breath.phase(at: time + left).phase != phase)
      #expect(breath.phase(at: time + cycle).phase == phase)
    }
  }

  @Test(
    "cells fill on the way in and empty on the way out, never the reverse", arguments: breaths)
  func filled(breath: Breath) {
    for cells in [1, 2, 14, 40] {
      var before = (filled: 0, phase: Breath.Phase.breatheIn)
      var seen: Set<Int> = []
      for millisecond in stride(from: 0, to: 60_000, by: 5) {
        let time = Duration.milliseconds(millisecond)
        let now = (filled: breath.filled(at: time, of: cells), phase: breath.phase(at: time).phase)
        if now.phase == before.phase {
          let isRight =
            now.phase == .breatheIn ? now.filled >= before.filled : now.filled <= before.filled
          #expect(isRight, "\(cells) cells at \(millisecond) ms")
        }
        #expect((0...cells).contains(now.filled))
        seen.insert(now.filled)
        before = now
      }
      #expect(seen == Set(0...cells))
    }
  }

  @Test(
    "the drawing changes at most 10 times a second, and no change is missed", arguments: breaths)
  func nextChange(breath: Breath) {
    for cells in [1, 14, 60] {
      var time = Duration.zero
      var changes = 0
      while time < .seconds(60) {
        let wait = breath.nextChange(after: time, of: cells)
        #expect(wait >= .milliseconds(100), "\(cells) cells at \(time)")
        // Nothing changes until just before the wake, unless the minimum wait holds it back.
        let before = breath.filled(at: time, of: cells)
        let last = time + wait - .milliseconds(2)
        if wait > .milliseconds(100) {
          #expect(breath.filled(at: last, of: cells) == before, "\(cells) cells at \(time)")
        }
        time += wait
        changes += 1
      }
      #expect(changes <= 600)
      #expect(changes >= 12 * min(cells, 10), "\(cells) cells")
    }
  }
}
