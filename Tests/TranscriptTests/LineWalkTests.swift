import TestSupport
import Testing

/// Walks through the application in lines, compared word for word with those that are kept. A walk
/// depends on its number alone, and so does each line that is typed in it.
@Suite struct LineWalkTests {
  private static let seeds = 1...50

  /// The lengths, in characters: a whole check-in is long.
  private static func walk(_ seed: Int) -> LineWalk {
    LineWalk(seed: seed, length: (seed - 1) % 10 < 2 ? 19_000 : 8500)
  }

  @Test("what is said on the way is what was said before", arguments: seeds)
  func same(_ seed: Int) {
    let name = "walk-\(seed < 10 ? "0" : "")\(seed)"
    expectDrawing(
      Self.walk(seed).transcript.joined(separator: "\n"), name, folder: "Transcripts")
  }

  @Test("the walks together come everywhere")
  func everywhere() {
    let reached = Self.seeds.reduce(into: Set<String>()) { $0.formUnion(Self.walk($1).reached) }
    #expect(
      reached == [
        "home", "check-in", "review", "advice", "suggestions", "library", "timers", "progress",
        "activities", "morning", "preview", "playing", "hurting", "stopped", "after", "practised",
      ])
  }
}
