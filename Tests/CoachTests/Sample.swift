import Coach
import TestSupport

/// Steps, routines and timelines made for a test, so that it states everything it depends on.
enum Sample {
  /// Limits for these tests: 3 minutes for a hold, 2 for a glide, half an hour in all.
  static let limits = DoseLimits(
    session: .seconds(1800), pressure: 6,
    longest: DoseLimits.Limit([.hold: .seconds(180), .glide: .seconds(120)]))

  /// A step of this many seconds, by default a hold.
  static func step(
    _ kind: Step.Kind = .hold, seconds: Int, from floor: Int? = nil, eachSide: Bool = false,
    times: Int = 1, rest: Int = 0, pressure: Int? = nil, remarks: [Step.Remark] = [],
    waits: Bool = false
  ) -> Step {
    let longest = Duration.seconds(seconds)
    return Step(
      kind: kind, title: "\(kind.rawValue) \(seconds)", say: "Do it.",
      time: floor.map { .untilReleased(.seconds($0), longest) } ?? .exactly(longest),
      eachSide: eachSide, times: times, restBetween: .seconds(rest), pressure: pressure,
      remarks: remarks, waits: waits)
  }

  /// A routine that by default suits everyone.
  static func routine(
    _ id: Routine.ID = "sample", steps: [Step] = [step(.glide, seconds: 60)], minutes: Int = 5,
    technique: Technique = .swedish, regions: [Region] = [.calf], tools: [Tool] = [],
    positions: [Position] = [.seated], pressure: Int = 3
  ) -> Routine {
    Routine(
      id: id, title: "A sample", technique: technique, minutes: minutes, regions: regions,
      tools: tools, positions: positions, stages: Set(Stage.allCases), maxPain: 10,
      pressure: pressure, summary: "Made for a test.", steps: steps)
  }

  /// The timeline of these steps and the closing rest.
  static func timeline(_ steps: [Step], minutes: Int = 5) -> Timeline {
    Timeline(routine(steps: steps, minutes: minutes), limits: limits)
  }

  /// A remark this many seconds after the start.
  static func remark(after seconds: Int, _ say: String = "Soften your jaw.") -> Step.Remark {
    Step.Remark(at: .after(.seconds(seconds)), say: say)
  }
}

/// Shipped routines by their ids, for tests with one case per routine.
extension Fixtures {
  /// The ids of all shipped routines.
  static let routineIDs = library.routines.map(\.id)

  /// The timeline of a shipped routine.
  static func timeline(_ id: Routine.ID) -> Timeline {
    Timeline(routine(id), limits: library.doses)
  }
}
