import Coach
import TestSupport
import Testing

/// Repeats, the rests between them, and stretches that last until they are released.
@Suite struct RepeatTests {
  /// Kinds and seconds of the stretches between the time to get ready and the closing rest.
  private func laidOut(_ step: Step) -> [String] {
    Sample.timeline([step]).segments.dropFirst().dropLast().map { segment in
      let kind =
        switch segment.kind {
        case .getReady: "ready"
        case .rest: "rest"
        case .work(let side): side?.rawValue ?? "both"
        }
      return "\(kind) \(segment.length.components.seconds)"
    }
  }

  @Test("a repeated step rests between its times, and not before or after")
  func restsBetween() {
    expectNoDifference(
      laidOut(Sample.step(seconds: 30, times: 3, rest: 15)),
      ["both 30", "rest 15", "both 30", "rest 15", "both 30"])
  }

  @Test("all times of the left come before those of the right, with no rest at the switch")
  func repeatsASide() {
    expectNoDifference(
      laidOut(Sample.step(seconds: 20, eachSide: true, times: 2, rest: 10)),
      ["left 20", "rest 10", "left 20", "right 20", "rest 10", "right 20"])
  }

  @Test("a repeat without a rest goes straight on")
  func repeatsWithoutRest() {
    expectNoDifference(laidOut(Sample.step(seconds: 20, times: 2)), ["both 20", "both 20"])
  }

  @Test("a step's length is that of its stretches")
  func lengthIsTheSum() {
    for eachSide in [false, true] {
      for times in 1...4 {
        for rest in [0, 10] {
          let step = Sample.step(seconds: 20, eachSide: eachSide, times: times, rest: rest)
          let segments = Sample.timeline([step], minutes: 10).segments
          let sum = segments.dropFirst().dropLast().reduce(.zero) { $0 + $1.length }
          #expect(sum == step.length, "\(eachSide) \(times) \(rest)")
        }
      }
    }
  }

  @Test("until released: the longest time counts, the floor opens the release")
  func untilReleased() {
    let segment = Sample.timeline([Sample.step(seconds: 60, from: 20)]).segments[1]
    #expect(segment.length == .seconds(60))
    #expect(segment.releasable == .seconds(20))
  }

  @Test("what lasts an exact time, rests and the closing rest cannot be released")
  func notReleasable() {
    let exact = Sample.timeline([Sample.step(seconds: 30, times: 2, rest: 10)]).segments
    #expect(exact.allSatisfy { $0.releasable == nil })
    let held = Sample.timeline([Sample.step(seconds: 30, from: 10, times: 2, rest: 10)]).segments
    expectNoDifference(
      held.map(\.releasable), [nil, .seconds(10), nil, .seconds(10), nil])
  }
}
