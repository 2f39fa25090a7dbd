import Text
import Canvas
import TestSupport
import Testing

/// Plots of pairs of numbers, each pair a dumbbell.
@Suite struct PlotTests {
  private func text(_ plot: Plot) -> [String] {
    plot.rows.map { row in String(row.map { $0?.rawValue ?? " " }) }
  }

  private func plot(_ pairs: [Plot.Pair], width: Int, room: Int) -> Plot {
    let numbers = pairs.flatMap { [$0.first, $0.second, $0.other].compactMap { $0 } }
    return Plot(pairs, scale: PlotScale(of: numbers, most: 10, room: room), width: width)
  }

  @Test("each pair is ○ and ● with a line between them; equal numbers are ● alone")
  func marks() {
    let pairs = [
      Plot.Pair(first: 5, second: 2), Plot.Pair(first: 4, second: 4),
      Plot.Pair(first: 1, second: 3), Plot.Pair(first: 0, second: nil),
      Plot.Pair(first: nil, second: 5), Plot.Pair(first: nil, second: nil),
      Plot.Pair(first: 3, second: 2),
    ]
    expectNoDifference(
      text(plot(pairs, width: 7, room: 6)),
      ["○   ●  ", "│●     ", "│ ●   ○", "● │   ●", "  ○    ", "   ○   "])
  }

  @Test("◇ is drawn beside and over the line of a pair, but not over its marks")
  func other() {
    let pairs = [
      Plot.Pair(first: nil, second: nil, other: 2), Plot.Pair(first: 3, second: 0, other: 2),
      Plot.Pair(first: 2, second: 0, other: 2), Plot.Pair(first: 3, second: 2, other: 2),
    ]
    expectNoDifference(text(plot(pairs, width: 4, room: 4)), [" ○ ○", "◇◇○●", " ││ ", " ●● "])
  }

  @Test("pairs are evenly spaced, and as far apart as there is room for, but not too far")
  func spacing() {
    let pairs = Array(repeating: Plot.Pair(first: 1, second: 1), count: 21)
    for (width, step) in [(21, 1), (41, 1), (43, 2), (63, 3), (109, 5), (400, 5)] {
      let plot = plot(pairs, width: width, room: 3)
      #expect((0..<20).allSatisfy { plot.column(of: $0 + 1) - plot.column(of: $0) == step })
      #expect(plot.column(of: 0) == step / 2)
    }
  }

  @Test("all marks have ASCII stand-ins that can be told apart")
  func ascii() {
    #expect("○●│┤└─■▪━−".map(Glyph.ascii) == ["o", "*", "|", "+", "+", "-", "#", "*", "=", "-"])
    // Away from the axis, where it could be taken for a corner of it.
    #expect(Glyph.ascii("◇") == "+")
  }

  @Test("a plot has the requested width, whatever the width and the numbers")
  func anything() {
    var random = SeededGenerator(seed: 9)
    for _ in 0..<500 {
      let (width, room) = (
        Int.random(in: 0...60, using: &random), Int.random(in: 0...30, using: &random)
      )
      let number = { (random: inout SeededGenerator) in
        Bool.random(using: &random) ? Double.random(in: -2...12, using: &random) : nil
      }
      let pairs = (0..<Int.random(in: 0...70, using: &random)).map { _ in
        Plot.Pair(
          first: number(&random), second: number(&random), other: number(&random))
      }
      let plot = plot(pairs, width: width, room: room)
      #expect(plot.rows.allSatisfy { $0.count == max(1, width) })
      #expect(pairs.indices.allSatisfy { plot.column(of: $0) < max(1, width) })
    }
  }
}
