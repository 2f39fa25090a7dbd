import Coach
import Cues
import TestSupport
import Testing

/// Strokes that are still to come.
@Suite struct RingerTests {
  /// The times, in milliseconds, at which a ringer rings that is asked at each of these.
  private func rung(_ ringer: inout Ringer, at times: [Int]) -> [Int] {
    times.filter { ringer.isDue(at: .milliseconds($0)) }
  }

  @Test("it rings each stroke once, at its time or when it is asked next")
  func rings() {
    var ringer = Ringer()
    #expect(ringer.next == nil)
    ringer.take([.switchSides(1)], at: .seconds(10))
    #expect(ringer.next == .seconds(10))
    let asked = [9999, 10_000, 10_001, 10_349, 10_360, 10_361, 10_699, 10_700, 10_701, 20_000]
    expectNoDifference(rung(&ringer, at: asked), [10_000, 10_360, 10_700])
    #expect(ringer.next == nil)
  }

  @Test("of cues that fall due together the longest pattern rings, and no other")
  func longest() {
    var ringer = Ringer()
    ringer.take([.countdown(2), .countdown(1), .switchSides(2), .half(2)], at: .zero)
    expectNoDifference(rung(&ringer, at: Array(0...2000)), [0, 350, 700])
  }

  @Test("what was still to ring is over when something else rings")
  func replaces() {
    var ringer = Ringer()
    ringer.take([.getReady], at: .zero)
    expectNoDifference(rung(&ringer, at: [0, 1]), [0])
    ringer.take([.change(1)], at: .milliseconds(500))
    expectNoDifference(rung(&ringer, at: Array(500...3000)), [500, 850])
  }

  @Test("what has no strokes, and nothing at all, leaves a pattern that rings alone")
  func leaves() {
    var ringer = Ringer()
    ringer.take([.done], at: .zero)
    ringer.take([.remark("Soften."), .lastTen(1)], at: .milliseconds(10))
    ringer.take([], at: .milliseconds(20))
    expectNoDifference(rung(&ringer, at: Array(0...3000)), [0, 350, 700, 1050, 1400])
  }
}
