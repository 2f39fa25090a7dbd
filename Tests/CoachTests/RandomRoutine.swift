import Coach
import TestSupport

/// Routines at random: any kind of step, place, tool and pressure, together or not.
enum RandomRoutine {
  private static let kinds = Step.Kind.allCases.filter { $0 != .close }

  /// A routine of the technique Swedish; relabel it for others.
  static func next(_ random: inout SeededGenerator) -> Routine {
    let isFoot = Int.random(in: 0..<4, using: &random) == 0
    let places: [Region] = isFoot ? [.foot, .forearm, .calf] : Region.allCases
    // Few kinds of step at a time, so that pure techniques come up often.
    let pool = (0..<Int.random(in: 1...3, using: &random)).map { _ in
      kinds.randomElement(using: &random) ?? .glide
    }
    let steps = (0..<Int.random(in: 1...5, using: &random)).map { _ in
      step(pool.randomElement(using: &random) ?? .glide, places, &random)
    }
    let tools =
      Int.random(in: 0..<3, using: &random) == 0 ? some(Tool.allCases, 1...2, &random) : []
    let length = steps.reduce(Duration.seconds(20)) { $0 + $1.length }
    return Routine(
      id: "random", title: "At random", technique: .swedish,
      minutes: Int((length.components.seconds + 59) / 60),
      regions: some(places, 0...3, &random), tools: tools,
      positions: some(Position.allCases, 1...2, &random), stages: Set(Stage.allCases), maxPain: 10,
      pressure: Int.random(in: 0...6, using: &random), summary: "Made at random.", steps: steps)
  }

  private static func step(
    _ kind: Step.Kind, _ places: [Region], _ random: inout SeededGenerator
  ) -> Step {
    let seconds = [15, 45, 90, 91, 120, 180].randomElement(using: &random) ?? 45
    let own = Bool.random(using: &random)
    return Step(
      kind: kind, say: "Do it.", time: .exactly(.seconds(seconds)),
      eachSide: Bool.random(using: &random),
      pressure: own ? Int.random(in: 0...6, using: &random) : nil,
      regions: Bool.random(using: &random) ? some(places, 1...2, &random) : [])
  }

  private static func some<Element: Hashable>(
    _ all: [Element], _ count: ClosedRange<Int>, _ random: inout SeededGenerator
  ) -> [Element] {
    Array(all.shuffled(using: &random).prefix(Int.random(in: count, using: &random)))
  }
}

extension Routine {
  /// The same routine in a file that calls it something else.
  func labelled(_ technique: Technique) -> Routine {
    Routine(
      id: id, reference: reference, title: title, technique: technique, minutes: minutes,
      regions: regions, tools: tools, positions: positions, stages: stages, maxPain: maxPain,
      pressure: pressure, tags: tags, sources: sources, summary: summary, note: note,
      breath: breath, cueProfile: cueProfile, steps: steps)
  }
}
