import Coach
import TestSupport
import Testing

/// Repeats, the rests between them, and segments that last until they are released.
@Suite struct RepeatTests {
  /// Kinds and seconds of the segments between the get-ready time and the closing rest.
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

  @Test("a repeated step rests between its repeats, and not before or after")
  func restsBetween() {
    expectNoDifference(
      laidOut(Sample.step(seconds: 30, times: 3, rest: 15)),
      ["both 30", "rest 15", "both 30", "rest 15", "both 30"])
  }

  @Test("all repeats on the left come before those on the right, with no rest at the switch")
  func repeatsASide() {
    expectNoDifference(
      laidOut(Sample.step(seconds: 20, eachSide: true, times: 2, rest: 10)),
      ["left 20", "rest 10", "left 20", "right 20", "rest 10", "right 20"])
  }

  @Test("repeats without a rest follow each other directly")
  func repeatsWithoutRest() {
    expectNoDifference(laidOut(Sample.step(seconds: 20, times: 2)), ["both 20", "both 20"])
  }

  @Test("a step's length is the sum of its segments")
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

  @Test("a hold until released lasts its longest time, and can be released after its shortest")
  func untilReleased() {
    let segment = Sample.timeline([Sample.step(seconds: 60, from: 20)]).segments[1]
    #expect(segment.length == .seconds(60))
    #expect(segment.releasable == .seconds(20))
  }

  @Test("segments with an exact time, rests and the closing rest can't be released")
  func notReleasable() {
    let exact = Sample.timeline([Sample.step(seconds: 30, times: 2, rest: 10)]).segments
    #expect(exact.allSatisfy { $0.releasable == nil })
    let held = Sample.timeline([Sample.step(seconds: 30, from: 10, times: 2, rest: 10)]).segments
    expectNoDifference(
      held.map(\.releasable), [nil, .seconds(10), nil, .seconds(10), nil])
  }
}
