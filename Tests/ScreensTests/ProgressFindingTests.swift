import Canvas
import Coach
import TestSupport
import Testing
import Wording

/// What helps the user, as drawn on the progress screen.
@Suite struct ProgressFindingTests {
  private static let changes: [(Technique, Int)] = [
    (.swedish, -3), (.reflexology, -2), (.triggerPoint, -1), (.myofascial, 1),
  ]

  private func progress(_ count: Int, goals: Bool = false) -> ProgressSummary {
    ProgressSamples.progress(
      [3: (6, 4)], rated: ProgressSamples.rated(Array(Self.changes.prefix(count))),
      goals: goals ? ProgressSamples.goals : [])
  }

  /// The rows of the part with what helps, cut out of the frame.
  private func aside(_ scene: Scene, _ size: Size) throws -> [String] {
    let frame = scene.frame(size)
    let start = try #require(frame.column(of: "What helps you"))
    let rows = frame.lines(from: start, to: size.width)
    let first = try #require(rows.firstIndex { $0.hasPrefix("What helps you") })
    return Array(rows.dropFirst(first))
  }

  @Test("all estimates are on one axis, each between the ends of its bar", arguments: 1...4)
  func axis(_ count: Int) throws {
    let progress = progress(count)
    for size in [
      Size(width: 80, height: 24), Size(width: 40, height: 70), Size(width: 120, height: 36),
    ] {
      let rows = try aside(ProgressSamples.scene(progress), size).map(Array.init)
      let bars = rows.filter { $0.contains("·") && $0.contains("●") }
      #expect(bars.count == count, "\(rows)")
      let marks = bars.map { row in row.indices.filter { "·━●│".contains(row[$0]) } }
      #expect(Set(marks).count == 1)
      let zeros = bars.map { row in row.firstIndex(of: "│") ?? row.firstIndex(of: "●") }
      #expect(Set(zeros).count == 1, "\(bars)")
      for bar in bars {
        let ends = bar.indices.filter { bar[$0] == "━" || bar[$0] == "●" }
        let estimate = try #require(bar.firstIndex(of: "●"))
        #expect(bar.filter { $0 == "●" }.count == 1)
        #expect(ends[0] <= estimate && estimate <= ends[ends.count - 1])
      }
    }
  }

  @Test("the figures end in one column, at every width")
  func figures() throws {
    let progress = progress(4)
    let told = progress.helpsMost.findings.compactMap { finding in
      finding.estimate.map { (finding.technique.capitalName, $0.change) }
    }
    #expect(told.count == 4)
    for width in 24...200 {
      let rows = try aside(ProgressSamples.scene(progress), Size(width: width, height: 80))
      let ends = told.map { name, change -> Int? in
        let row = rows.first { $0.hasPrefix(name.prefix(12)) && $0.contains(change) }
        let range = row?.ranges(of: change).last
        return row.flatMap { row in
          range.map { row.distance(from: row.startIndex, to: $0.upperBound) }
        }
      }
      #expect(Set(ends).count == 1 && ends[0] != nil, "\(width): \(rows)")
    }
  }

  @Test("every sentence is there in whole, at every width from 20")
  func sentences() throws {
    let progress = progress(4, goals: true)
    for width in 20...200 {
      let rows = try aside(ProgressSamples.scene(progress), Size(width: width, height: 160))
      let words = rows.joined(separator: " ").split(separator: " ").joined(separator: " ")
      for sentence in progress.helpsMost.sentences {
        #expect(words.contains(sentence), "\(width): \(sentence)")
      }
    }
  }

  @Test("techniques with few sessions are named, and nothing is said of their effect")
  func early() throws {
    let rated = ProgressSamples.rated([(.swedish, -2), (.shiatsu, -1)], each: 3)
    let scene = ProgressSamples.scene(ProgressSamples.progress([3: (6, 4)], rated: rated))
    let rows = try aside(scene, Size(width: 80, height: 24))
    let words = rows.joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(words.contains("Too early to tell: Swedish (3 sessions), shiatsu (3)."))
    #expect(!rows.contains { $0.contains("━") || $0.contains("−") })
  }
}
