import Coach
import TestSupport
import Testing

/// Moments on the calendar are compared and reckoned with.
@Suite("Reckoning with wall times") struct WallTimeArithmeticTests {
  private let noon = WallTime(milliseconds: 1_795_000_000_123, offset: 7200)

  @Test("of two moments the earlier is less, wherever they were noted") func order() {
    let later = WallTime(milliseconds: noon.milliseconds + 1, offset: -18_000)
    #expect(noon < later)
    #expect(max(noon, later) == later)
    #expect(!(noon < noon))
  }

  @Test("the time between two moments, and the moment after a time") func arithmetic() {
    let later = noon + .seconds(90)
    #expect(later.milliseconds == noon.milliseconds + 90_000 && later.offset == noon.offset)
    #expect(later - noon == .seconds(90))
    #expect(noon - later == .seconds(-90))
    #expect(later - .seconds(90) == noon)
    #expect(
      WallTime(milliseconds: .max, offset: 0) - WallTime(milliseconds: .min, offset: 0)
        > .days(365 * 1_000_000), "out of all reason, and no trap")
  }
}
