import Coach
import TestSupport
import Testing

/// How the answers change a routine: steps are dropped and times shortened.
@Suite struct FittingTests {
  private let hold = Sample.step(.hold, seconds: 60, eachSide: true, times: 2, rest: 10)
  private let tap = Sample.step(.tap, seconds: 20)
  private let glide = Sample.step(.glide, seconds: 120)

  private func limits(_ precautions: Precaution..., places: Set<Region> = []) -> Limits {
    Limits(precautions: precautions, bundles: [:], places: SidedPlaces(both: places), shipped: [])
  }

  private func precaution(
    local: Precaution.Locality? = nil, leavesOut: Set<Step.Kind> = [], maxMinutes: Int = 60
  ) -> Precaution {
    Precaution(
      id: "CI", when: .always, locality: local, leavesOut: leavesOut, maxMinutes: maxMinutes,
      say: "", sources: [])
  }

  @Test("without limits, a routine stays unchanged")
  func unlimited() {
    let routine = Sample.routine(steps: [glide, hold])
    #expect(limits().fit(routine) == routine)
  }

  @Test("steps of a ruled-out kind are dropped, along with their minutes")
  func kinds() {
    let routine = Sample.routine(steps: [glide, tap, hold], minutes: 8)
    let fitted = limits(precaution(leavesOut: [.tap])).fit(routine)
    #expect(fitted?.steps == [glide, hold])
    #expect(fitted?.minutes == 7)
    #expect(limits(precaution(leavesOut: [.tap])).fit(Sample.routine(steps: [tap])) == nil)
  }

  @Test(
    "a step with its own region is dropped if that region is sore, and the routine isn't blocked")
  func places() {
    let step = Step(kind: .glide, say: "", time: .exactly(.seconds(60)), regions: [.calf])
    let other = Step(kind: .knead, say: "", time: .exactly(.seconds(60)), regions: [.foot])
    let routine = Sample.routine(steps: [step, other], regions: [.calf, .foot])
    let sore = limits(precaution(local: .namedPlaces), places: [.calf])
    #expect(sore.blocking(routine).isEmpty)
    #expect(sore.fit(routine)?.steps == [other])
    let veins = limits(precaution(local: .regions([.calf, .foot])))
    #expect(!veins.blocking(routine).isEmpty, "nothing would be left")
  }

  @Test("a routine with less than half of its work left is not played")
  func tooLittle() {
    let long = Sample.step(.glide, seconds: 61)
    let short = Sample.step(.knead, seconds: 60)
    let routine = Sample.routine(steps: [long, short])
    #expect(limits(precaution(leavesOut: [.knead])).fit(routine)?.steps == [long])
    #expect(limits(precaution(leavesOut: [.glide])).fit(routine) == nil)
  }

  @Test("a step without its own region works on all of the routine's, and so blocks the routine")
  func unnamed() {
    let routine = Sample.routine(steps: [glide], regions: [.calf, .foot])
    let sore = limits(precaution(local: .namedPlaces), places: [.calf])
    #expect(!sore.blocking(routine).isEmpty)
  }

  @Test("if no place is named, any place may be sore")
  func noPlace() {
    let step = Step(kind: .glide, say: "", time: .exactly(.seconds(60)), regions: [.calf])
    let sore = limits(precaution(local: .namedPlaces))
    #expect(!sore.blocking(Sample.routine(steps: [step])).isEmpty)
  }

  @Test("a shortened routine keeps its steps, its sides and effective lengths")
  func shortened() throws {
    let routine = Sample.routine(steps: [glide, hold, tap], minutes: 8)
    for minutes in 3...7 {
      let fitted = try #require(limits(precaution(maxMinutes: minutes)).fit(routine))
      #expect(fitted.minutes == minutes)
      #expect(fitted.closingTime >= Routine.shortestClosing)
      #expect(fitted.steps.map(\.kind) == [.glide, .hold, .tap])
      #expect(fitted.steps.map(\.eachSide) == [false, true, false])
      #expect(fitted.steps[1].time.longest >= .seconds(30))
      #expect(zip(fitted.steps, routine.steps).allSatisfy { $0.time.longest <= $1.time.longest })
    }
    #expect(limits(precaution(maxMinutes: 1)).fit(routine) == nil)
  }

  @Test("two precautions that together leave nothing both block the routine")
  func together() {
    let knead = Sample.step(.knead, seconds: 120)
    let routine = Sample.routine(steps: [glide, knead])
    let both = limits(precaution(leavesOut: [.knead]), precaution(leavesOut: [.glide]))
    #expect(both.fit(routine) == nil)
    #expect(both.blocking(routine).count == 2)
  }
}
