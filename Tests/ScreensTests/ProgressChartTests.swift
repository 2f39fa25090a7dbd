import Canvas
import Coach
import TestSupport
import Testing

/// The chart of pain on the progress screen, and what stands around it.
@Suite struct ProgressChartTests {
  private static let size = Size(width: 80, height: 24)
  /// The column of the axis, and of the first day.
  private static let (axis, first) = (6, 8)

  /// The numbers of the rows, by row, from the labels and a point from one row to the next.
  private func points(_ frame: Frame) -> [Int: Int] {
    let labels = frame.lines.enumerated().compactMap { row, line -> (row: Int, point: Int)? in
      guard frame[Self.axis, row].character == "┤" else { return nil }
      return Int(line.prefix(Self.axis).filter(\.isNumber)).map { (row, $0) }
    }
    return labels.reduce(into: [:]) { points, label in
      for row in (label.row - 1)...label.row
      where "┤│".contains(frame[Self.axis, row].character) {
        points[row] = label.point + label.row - row
      }
    }
  }

  @Test("at 80×24 there is a row for each point, and the marks of each day are at its pain")
  func marks() {
    var random = SeededGenerator(seed: 21)
    for _ in 0..<60 {
      let worst = Int.random(in: 1...10, using: &random)
      let pains = ProgressSamples.pains(&random, worst: worst)
      let frame = ProgressSamples.scene(ProgressSamples.progress(pains)).frame(Self.size)
      let points = points(frame)
      #expect(points.count >= (pains.values.flatMap { [$0.before, $0.after ?? 0] }.max() ?? 0))
      for day in 0..<21 {
        for (row, point) in points {
          let expected = Self.mark(pains[day], at: point)
          let shown = frame[Self.first + 2 * day, row].character
          #expect(shown == expected, "day \(day), \(point) of \(pains)\n\(frame.text)")
          #expect(frame[Self.first + 2 * day - 1, row].character == " ", "nothing in between")
        }
      }
    }
  }

  private static func mark(_ pain: ProgressSamples.Pain?, at point: Int) -> Character {
    guard let pain else { return " " }
    if point == pain.after { return "●" }
    if point == pain.before { return "○" }
    guard let after = pain.after else { return " " }
    return (min(pain.before, after)...max(pain.before, after)).contains(point) ? "│" : " "
  }

  @Test("three weeks fit on one screen at 80×24 and 80×23, and the smaller lacks only empty rows")
  func oneScreen() throws {
    var random = SeededGenerator(seed: 22)
    let rated = ProgressSamples.rated([(.swedish, -3), (.reflexology, -2), (.triggerPoint, -1)])
    for _ in 0..<20 {
      // Up to 7, as in the drawing: a row more is there only without the empty ones.
      let progress = ProgressSamples.progress(
        ProgressSamples.pains(&random, worst: 7), rated: rated, goals: ProgressSamples.goals)
      let scene = ProgressSamples.scene(progress)
      let (large, small) = (scene.frame(Self.size), scene.frame(Size(width: 80, height: 23)))
      #expect(!large.text.contains("↓ more") && !small.text.contains("↓ more"))
      let start = try #require(large.column(of: "What helps you"))
      for columns in [0..<start, start..<80] {
        let parts = [large, small].map { frame in
          frame.lines(from: columns.lowerBound, to: columns.upperBound).filter(Self.hasContent)
        }
        expectNoDifference(parts[0], parts[1])
      }
      #expect(
        large.text.contains("Goals  Sit through a film 5, now 7 of 10 · Lift my child 5 of 10"))
    }
  }

  /// Whether a row has more than its part of the axis.
  private static func hasContent(_ line: String) -> Bool {
    line.contains { !" 0123456789│┤".contains($0) }
  }

  @Test("the minutes of a week stand beside its days, with a bar of a cell for 5 of them")
  func weeks() {
    let pains = [0: (before: 5, after: 3), 1: (before: 5, after: 3), 14: (before: 4, after: 2)]
    let progress = ProgressSamples.progress(pains.mapValues { ($0.before, $0.after) })
    let lines = ProgressSamples.scene(progress).frame(Self.size).lines
    #expect(lines.contains("    ▪  ▪  ·  ·  ·  ·  ·   11 min ━━"), "\(lines)")
    #expect(lines.contains("    ·  ·  ·  ·  ·  ·  ·    0 min"))
    #expect(lines.contains { $0.hasPrefix("    ■  ·  ·  ·  ·  ·  ·   19 min ━━━━") })
    #expect(lines.contains("   Mo Tu We Th Fr Sa Su"))
  }

  @Test("the first, middle and last day stand below their marks")
  func dates() {
    let frame = ProgressSamples.scene(ProgressSamples.progress([:])).frame(Self.size)
    let row = frame.lines(from: 0, to: 50).first { $0.contains("19 Nov") }
    #expect(row == "        9 Nov             19 Nov            29 Nov")
  }

  @Test("the two columns never touch, whatever the size and the numbers")
  func apart() throws {
    var random = SeededGenerator(seed: 23)
    for width in 80...200 {
      let rated = ProgressSamples.rated([(.swedish, -3), (.myofascial, 1), (.triggerPoint, -1)])
      let progress = ProgressSamples.progress(
        ProgressSamples.pains(&random), rated: rated, goals: ProgressSamples.goals)
      let height = Int.random(in: 23...60, using: &random)
      let frame = ProgressSamples.scene(progress).frame(Size(width: width, height: height))
      let start = try #require(frame.column(of: "What helps you"))
      #expect(start > 40, "\(width)×\(height)")
      let last = frame.lines.firstIndex { $0.contains("Goals") } ?? height - 2
      for row in 2..<min(last, height - 2) {
        let gap = (start - 3..<start).map { frame[$0, row].character }
        #expect(gap.allSatisfy { $0 == " " }, "\(width)×\(height)\n\(frame.text)")
      }
    }
  }
}
