import Coach
import Cues
import TestSupport
import Testing
import Wording

/// With your eyes closed, you can tell each kind of change from the others by the bell alone.
@Suite struct BellTests {
  /// Every kind of cue.
  private static let cues: [Cue] = [
    .getReady, .change(1), .switchSides(2), .waiting(3), .half(1), .lastTen(1), .countdown(3),
    .countdown(1), .remark("Soften."), .done,
  ]

  @Test("getting ready, a change, a switch of sides, halfway and the end all ring differently")
  func differ() {
    let cues: [Cue] = [.getReady, .change(1), .switchSides(1), .half(1), .done, .countdown(3)]
    let patterns = cues.map { Bell.strokes(for: $0) }
    #expect(Set(patterns).count == cues.count)
    #expect(Set(cues.map { BellWords.pattern(of: $0) }).count == cues.count)
  }

  @Test("each pattern starts immediately, with strokes far enough apart to count")
  func strokes() {
    for cue in Self.cues {
      let strokes = Bell.strokes(for: cue)
      guard let first = strokes.first else { continue }
      #expect(first == .zero, "\(cue)")
      for (one, next) in zip(strokes, strokes.dropFirst()) {
        // A visible bell must not flash faster than 3 times a second.
        #expect(next - one > .milliseconds(333), "\(cue)")
      }
      // In a countdown, the next cue comes after a second.
      if case .countdown = cue { #expect(strokes.count == 1) }
    }
  }

  @Test("a cue rings only if the profile allows it, and has strokes if any profile does")
  func profiles() {
    for cue in Self.cues {
      let rings = CueProfile.allCases.contains {
        CueDelivery(of: cue, to: $0).channels.contains(.bell)
      }
      #expect(rings == !Bell.strokes(for: cue).isEmpty, "\(cue)")
    }
  }

  @Test("a pattern's description gives the number of strokes it rings")
  func words() {
    for cue in Self.cues {
      let words = BellWords.pattern(of: cue).split(separator: " ")
      let count = words.reduce(0) { $0 + ($1 == "a" ? 1 : Int($1) ?? 0) }
      #expect(count == Bell.strokes(for: cue).count, "\(cue)")
    }
  }
}
