import Coach
import TestSupport
import Testing

/// What was told, worked out from earlier check-ins.
@Suite struct PastAdviceTests {
  private func told(_ hoursAgo: Int, _ rules: Set<RedFlag.ID>, isChecked: Bool = false)
    -> PastAdvice
  {
    PastAdvice(at: .seconds(-3600 * hoursAgo), rules: rules, isChecked: isChecked)
  }

  private func last(_ past: [PastAdvice]) -> WallTime? {
    PastAdvice.lastTold([.noGain, .noChange], in: past, before: .zero)
  }

  @Test("the last telling counts, whichever rule told it, but not one of this sitting")
  func lastTold() {
    #expect(last([]) == nil)
    #expect(last([told(99, [.flares])]) == nil)
    #expect(last([told(50, [.noGain]), told(99, [.noChange])]) == .seconds(-3600 * 50))
    #expect(last([told(11, [.noGain])]) == nil)
    #expect(last([told(12, [.noGain])]) == .seconds(-3600 * 12))
    #expect(last([told(11, [.noGain]), told(40, [.noGain])]) == .seconds(-3600 * 40))
    #expect(last([told(-20, [.noGain])]) == nil, "after the clock was set back")
  }

  @Test("a check-in that repeats the rules of advice in force tells nothing")
  func held() {
    for rule in PastAdvice.holding { #expect(last([told(50, [.noGain, rule])]) == nil) }
    let screening = Fixtures.library.screening
    let ids = Set(screening.redFlags.map(\.id))
    #expect(PastAdvice.holding == ids.subtracting(screening.clearable(ids)))
    #expect(ids.isSuperset(of: [.noGain, .noChange, .flares]))
  }

  @Test("a professional has looked within a time, up to its border")
  func checked() {
    let past = [told(48, [], isChecked: true), told(2, [])]
    #expect(PastAdvice.wasChecked(within: .days(3), in: past, before: .zero))
    #expect(!PastAdvice.wasChecked(within: .days(2), in: past, before: .zero))
    let future = [told(-5, [], isChecked: true)]
    #expect(!PastAdvice.wasChecked(within: .days(3), in: future, before: .zero))
  }
}
