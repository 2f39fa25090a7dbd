import Coach
import TestSupport
import Testing

/// Comparing wall times, and calculating with them.
@Suite("Wall-time arithmetic") struct WallTimeArithmeticTests {
  private let noon = WallTime(milliseconds: 1_795_000_000_123, offset: 7200)

  @Test("the earlier of two moments is less, wherever they were recorded") func order() {
    let later = WallTime(milliseconds: noon.milliseconds + 1, offset: -18_000)
    #expect(noon < later)
    #expect(max(noon, later) == later)
    #expect(!(noon < noon))
  }

  @Test("moments can be subtracted, and durations added to them") func arithmetic() {
    let later = noon + .seconds(90)
    #expect(later.milliseconds == noon.milliseconds + 90_000 && later.offset == noon.offset)
    #expect(later - noon == .seconds(90))
    #expect(noon - later == .seconds(-90))
    #expect(later - .seconds(90) == noon)
    #expect(
      WallTime(milliseconds: .max, offset: 0) - WallTime(milliseconds: .min, offset: 0)
        > .days(365 * 1_000_000), "absurdly far apart, but no trap")
  }
}
