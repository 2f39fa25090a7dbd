import TestSupport
import Testing

/// Walks through the application in line mode, compared word for word with recordings. A walk, and
/// each line typed in it, depends only on its number.
@Suite struct LineWalkTests {
  private static let seeds = 1...50

  /// A walk with its length in characters; a complete check-in needs a long one.
  private static func walk(_ seed: Int) -> LineWalk {
    LineWalk(seed: seed, length: (seed - 1) % 10 < 2 ? 19_000 : 8500)
  }

  @Test("each walk matches its recording", arguments: seeds)
  func same(_ seed: Int) {
    let name = "walk-\(seed < 10 ? "0" : "")\(seed)"
    expectDrawing(
      Self.walk(seed).transcript.joined(separator: "\n"), name, folder: "Transcripts")
  }

  @Test("together, the walks reach every page")
  func everywhere() {
    let reached = Self.seeds.reduce(into: Set<String>()) { $0.formUnion(Self.walk($1).reached) }
    #expect(
      reached == [
        "home", "check-in", "review", "advice", "suggestions", "library", "timers", "timer-form",
        "progress", "activities", "morning", "preview", "playing", "hurting", "stopped", "after",
        "practised",
      ])
  }
}
