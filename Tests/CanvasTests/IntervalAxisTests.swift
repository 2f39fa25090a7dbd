import Canvas
import TestSupport
import Testing

/// The axis that several estimates share.
@Suite struct IntervalAxisTests {
  private func text(_ axis: IntervalAxis, _ low: Double, _ estimate: Double, _ high: Double)
    -> String
  {
    String(axis.cells(low: low, estimate: estimate, high: high).map(\.rawValue))
  }

  @Test("an interval is a bar with the estimate on it, before the line of no change")
  func cells() {
    let axis = IntervalAxis(lows: [-1.6, -1.1, -1], highs: [-0.9, -0.3, -0.2], width: 24)
    #expect(text(axis, -1.6, -1.3, -0.9) == "····━━━●━━━━········│")
    #expect(text(axis, -1.1, -0.7, -0.3) == "·········━━━━●━━━━··│")
    #expect(axis.labels.map(\.text) == ["−2", "−1", "0"])
    #expect(axis.labels.map(\.column) == [0, 9, 20])
  }

  @Test("what is worse than no change has room, and no change can be seen within an interval")
  func worse() {
    let axis = IntervalAxis(lows: [-1.5, -0.4], highs: [-0.5, 0.8], width: 36)
    #expect(axis.low == -2 && axis.high == 1)
    #expect(text(axis, -0.4, 0.2, 0.8) == "················━━━━│━●━━━━━━··")
    #expect(axis.labels.map(\.text) == ["−2", "−1", "0", "+1"])
    #expect(text(axis, -0.4, 0, 0.8).filter { $0 == "●" || $0 == "│" } == "●")
    let half = IntervalAxis(lows: [-0.5], highs: [0.2], width: 20)
    #expect(half.low == -1 && half.high == 0.5)
  }

  @Test("the estimate is between the ends of its bar, and all on one axis that fits")
  func anything() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<1000 {
      let width = Int.random(in: 1...120, using: &random)
      let intervals = (0..<Int.random(in: 1...8, using: &random)).map { _ in
        (0..<3).map { _ in Double.random(in: -10...10, using: &random) }.sorted()
      }
      let axis = IntervalAxis(
        lows: intervals.map { $0[0] }, highs: intervals.map { $0[2] }, width: width)
      #expect((1...width).contains(axis.columns))
      for ends in intervals {
        let cells = axis.cells(low: ends[0], estimate: ends[1], high: ends[2])
        #expect(cells.count == axis.columns)
        let bar = axis.column(of: ends[0])...axis.column(of: ends[2])
        #expect(
          bar.contains(axis.column(of: ends[1])) && cells[axis.column(of: ends[1])] == .estimate)
        #expect([.zero, .estimate].contains(cells[axis.column(of: 0)]))
        let outside = cells.indices.filter { !bar.contains($0) }
        #expect(outside.allSatisfy { cells[$0] == .axis || $0 == axis.column(of: 0) })
      }
      let labels = axis.labels
      #expect(labels.allSatisfy { $0.column + $0.text.count <= axis.columns })
      #expect(zip(labels, labels.dropFirst()).allSatisfy { $0.column + $0.text.count < $1.column })
      #expect(labels.map(\.text).contains("0"))
    }
  }
}
