import Canvas
import Coach
import Flow
import Pages
import TestSupport
import Testing

/// Both faces say the same on each route: every sentence of a page is on screen and in line mode.
@Suite struct SameSentencesTests {
  private static let steps = 300

  @Test("on random walks, both faces show every sentence of every page", arguments: 1...12)
  func walks(_ seed: Int) throws {
    var walk = PageWalk(seed: UInt64(seed))
    var seen: Set<[String]> = []
    for step in 0..<Self.steps {
      if let page = walk.faces.flow.page, seen.insert(page.sentences).inserted {
        check(page, walk.faces, "seed \(seed), step \(step), \(walk.faces.flow.routeName)")
      }
      walk.step()
    }
    #expect(seen.count > 20)
  }

  @Test("together, the walks reach every route")
  func everywhere() {
    let reached = (1...12).reduce(into: Set<String>()) { reached, seed in
      var walk = PageWalk(seed: UInt64(seed))
      for _ in 0..<Self.steps { walk.step() }
      reached.formUnion(walk.reached)
    }
    #expect(
      reached.isSuperset(of: [
        "home", "check-in", "review", "advice", "suggestions", "library", "timers", "progress",
        "activities", "preview", "playing", "hurting", "stopped", "after", "practised",
      ]), "\(reached)")
  }

  private func check(_ page: Page, _ faces: Faces, _ label: String) {
    #expect(faces.missing(page.sentences) == [], "\(label)")
    let aside = page.blocks.compactMap { block -> String? in
      if case .aside(let text) = block { text } else { nil }
    }
    let screen = faces.screen()
    #expect(aside.allSatisfy { screen.contains(Faces.words($0)) }, "\(label)")
    for (command, over) in page.overlays {
      let word = command.words.first ?? ""
      let lines = faces.lines(word)
      // A page without a key is on the screen anyway.
      let shown = command.keys.first.map { faces.screen(.character(Character($0))) } ?? screen
      for sentence in over.blocks.flatMap(\.sentences).map(Faces.words) {
        #expect(lines.contains(sentence), "\(label): \(word)")
        #expect(shown.contains(sentence), "\(label): \(command.sign)")
      }
    }
    guard page.hasWordsForFigures else { return }
    let inWords = faces.screen(.character("t"))
    let lines = faces.lines() + faces.lines("text")
    for words in page.blocks.flatMap(\.figureWords).map(Faces.words) where !words.isEmpty {
      #expect(inWords.contains(words) && lines.contains(words), "\(label): \(words)")
    }
  }
}
