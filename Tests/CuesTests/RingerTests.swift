import Coach
import Cues
import TestSupport
import Testing

/// The pending strokes of the bell.
@Suite struct RingerTests {
  /// The times, in milliseconds, at which a ringer rings when asked at each of `times`.
  private func rung(_ ringer: inout Ringer, at times: [Int]) -> [Int] {
    times.filter { ringer.isDue(at: .milliseconds($0)) }
  }

  @Test("each stroke rings once, on time or when the ringer is next asked")
  func rings() {
    var ringer = Ringer()
    #expect(ringer.next == nil)
    ringer.take([.switchSides(1)], at: .seconds(10))
    #expect(ringer.next == .seconds(10))
    let asked = [9999, 10_000, 10_001, 10_349, 10_360, 10_361, 10_699, 10_700, 10_701, 20_000]
    expectNoDifference(rung(&ringer, at: asked), [10_000, 10_360, 10_700])
    #expect(ringer.next == nil)
  }

  @Test("if several cues are due at once, only the longest pattern rings")
  func longest() {
    var ringer = Ringer()
    ringer.take([.countdown(2), .countdown(1), .switchSides(2), .half(2)], at: .zero)
    expectNoDifference(rung(&ringer, at: Array(0...2000)), [0, 350, 700])
  }

  @Test("a new pattern replaces the rest of the old one")
  func replaces() {
    var ringer = Ringer()
    ringer.take([.getReady], at: .zero)
    expectNoDifference(rung(&ringer, at: [0, 1]), [0])
    ringer.take([.change(1)], at: .milliseconds(500))
    expectNoDifference(rung(&ringer, at: Array(500...3000)), [500, 850])
  }

  @Test("silent cues, or none, do not interrupt a pattern")
  func leaves() {
    var ringer = Ringer()
    ringer.take([.done], at: .zero)
    ringer.take([.remark("Soften."), .lastTen(1)], at: .milliseconds(10))
    ringer.take([], at: .milliseconds(20))
    expectNoDifference(rung(&ringer, at: Array(0...3000)), [0, 350, 700, 1050, 1400])
  }
}
