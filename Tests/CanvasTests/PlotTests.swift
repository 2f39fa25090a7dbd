import Text
import Canvas
import TestSupport
import Testing

/// Plots of two series of numbers.
@Suite struct PlotTests {
  private func text(_ plot: Plot) -> [String] {
    plot.rows.map { String($0.map(\.character)) }
  }

  @Test("each number has a mark, and the two marks of a pair are joined if they are apart")
  func marks() {
    let plot = Plot(
      first: [10, 5, nil, 0], second: [5, 5, 10, nil], most: 10, size: Size(width: 4, height: 5),
      style: .marks)
    expectNoDifference(text(plot), ["○ ● ", "│   ", "●◉  ", "    ", "   ○"])
    #expect(plot.row(of: 10) == 0 && plot.row(of: 0) == 4 && plot.row(of: 99) == 0)
    #expect(plot.rows[0][0].line == .first && plot.rows[0][2].line == .second)
    #expect(plot.rows[3][3].line == nil)
  }

  @Test("all marks have ASCII stand-ins that can be told apart")
  func ascii() {
    let standIns = "○●◉│┤└┬─".map(Glyph.ascii)
    #expect(standIns == ["o", "*", "@", "|", "+", "+", "+", "-"])
  }

  @Test("in Braille the first line is dotted and the second is solid")
  func braille() {
    let level = [Double?](repeating: 5, count: 20)
    let second = Plot(
      first: Array(repeating: nil, count: 20), second: level, most: 10,
      size: Size(width: 20, height: 3), style: .braille)
    let line = String(second.rows[1].map(\.character).dropFirst().dropLast())
    #expect(line == String(repeating: "⠒", count: 18) || line == String(repeating: "⠤", count: 18))
    #expect(!second.hasMarks)
    let first = Plot(
      first: level, second: Array(repeating: nil, count: 20), most: 10,
      size: Size(width: 20, height: 3), style: .braille)
    let dotted = Set(first.rows[1].map(\.character))
    #expect(dotted.isDisjoint(with: line) && dotted.count == 2)
  }

  @Test("long gaps in the numbers stay open")
  func gaps() {
    var numbers = [Double?](repeating: nil, count: 40)
    for place in 0..<5 {
      numbers[place] = 5
      numbers[39 - place] = 5
    }
    let plot = Plot(
      first: Array(repeating: nil, count: 40), second: numbers, most: 10,
      size: Size(width: 40, height: 2), style: .braille)
    let blank = plot.rows.map { row in (8..<32).allSatisfy { row[$0].character == " " } }
    #expect(blank == [true, true])
  }

  @Test("a plot has the requested size, whatever the size and the numbers")
  func anything() {
    var random = SeededGenerator(seed: 9)
    for _ in 0..<500 {
      let size = Size(
        width: Int.random(in: 0...60, using: &random),
        height: Int.random(in: 0...12, using: &random))
      let count = Int.random(in: 1...max(1, size.width), using: &random)
      let numbers = { (random: inout SeededGenerator) in
        (0..<count).map { _ in
          Bool.random(using: &random) ? Double.random(in: -2...12, using: &random) : nil
        }
      }
      let style: Plot.Style = Bool.random(using: &random) ? .braille : .marks
      let plot = Plot(
        first: numbers(&random), second: numbers(&random), most: 10, size: size, style: style)
      #expect(plot.rows.count == max(1, size.height))
      #expect(plot.rows.allSatisfy { $0.count == max(1, size.width) })
      #expect((0..<count).allSatisfy { plot.column(of: $0) < max(1, size.width) })
    }
  }
}
