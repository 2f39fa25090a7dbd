import Canvas
import TestSupport
import Testing

/// The vertical scale of a plot.
@Suite struct PlotScaleTests {
  private func labels(_ scale: PlotScale) -> [Int?] { (0..<scale.rows).map(scale.number) }

  @Test("there is a row for each number from 0 up, as far as there is room")
  func rows() {
    #expect(labels(PlotScale(of: [7, 2], most: 10, room: 8)) == [7, 6, 5, 4, 3, 2, 1, 0])
    #expect(labels(PlotScale(of: [1], most: 10, room: 5)) == [4, 3, 2, 1, 0])
    #expect(PlotScale(of: [], most: 10, room: 20).rows == 11)
    #expect(PlotScale.needed(for: [7.4, 2], most: 10) == 8)
    #expect(PlotScale.needed(for: [7.5], most: 10) == 9 && PlotScale.needed(for: [], most: 10) == 1)
  }

  @Test("on a tall screen there is a row for each half, too")
  func tall() {
    let scale = PlotScale(of: [3], most: 10, room: 40)
    #expect(scale.rows == 21)
    #expect(scale.number(of: 0) == 10 && scale.number(of: 1) == nil && scale.number(of: 2) == 9)
    #expect(scale.row(of: 9.5) == 1 && scale.row(of: 0) == 20)
  }

  @Test("without room for 0 it begins at the lowest number that fits, one row each")
  func raised() {
    let scale = PlotScale(of: [9, 5], most: 10, room: 6)
    #expect(labels(scale) == [9, 8, 7, 6, 5, 4])
    #expect(scale.row(of: 9) == 0 && scale.row(of: 5) == 4)
  }

  @Test("without room for one row each, there is one for every two")
  func coarse() {
    #expect(labels(PlotScale(of: [9, 1], most: 10, room: 6)) == [10, 8, 6, 4, 2, 0])
    #expect(labels(PlotScale(of: [9, 5], most: 10, room: 4)) == [10, 8, 6, 4])
    let scale = PlotScale(of: [10, 0], most: 10, room: 6)
    #expect(scale.rows(of: 4, 3) == (3, 4), "4 is the row's own number, so 3 moves")
    #expect(scale.rows(of: 3, 4) == (4, 3))
    #expect(scale.rows(of: 6, 5) == (2, 3))
    #expect(scale.rows(of: 4, 4) == (3, 3))
  }

  @Test("every number fits; the greater is never below; one apart is never the same row")
  func anything() {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<2000 {
      let room = Int.random(in: 1...30, using: &random)
      let numbers = (0..<Int.random(in: 1...9, using: &random)).map { _ in
        Double(Int.random(in: 0...100, using: &random)) / 10
      }
      let scale = PlotScale(of: numbers, most: 10, room: room)
      #expect(scale.rows <= max(room, 6), "\(numbers) in \(room)")
      #expect(scale.low >= 0 && scale.high <= 10 && scale.low <= scale.high)
      for (one, other) in zip(numbers, numbers.reversed()) {
        let (first, second) = scale.rows(of: one, other)
        #expect((0..<scale.rows).contains(first) && (0..<scale.rows).contains(second))
        #expect(one <= other ? first >= second : first <= second, "\(one), \(other) in \(room)")
        #expect(abs(one - other) < 1 || first != second, "\(one), \(other) in \(room)")
      }
    }
  }
}
