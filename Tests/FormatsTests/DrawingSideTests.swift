import Coach
import TestSupport
import Testing

@testable import Formats

/// The side that a drawing shows, and its second frame: the mistakes in files, and the shipped
/// drawings.
@Suite("Sides and frames of drawings") struct DrawingSideTests {
  private let drawings = Fixtures.library.drawings.figures.values.sorted { $0.id < $1.id }
  private let steps = Fixtures.library.routines.flatMap(\.steps)

  /// A drawing in a file, with both frames.
  private let good = """
    alt: A ball.
    side: left
    utf-8:
    ● →

    ascii:
    @ >

    utf-8 2:
     ●→

    ascii 2:
     @>

    """

  private func problems(_ changes: KeyValuePairs<String, String>) -> [String] {
    let text = changes.reduce(good) { $0.replacing($1.key, with: $1.value) }
    return FormatsTests.problems(in: "figures/x.txt") { () throws(Diagnostics) in
      _ = try loadDrawings([TextFile(name: "figures/x.txt", text: text)])
    }
  }

  @Test("a drawing has a side, left, right or none, and both of its frames")
  func reading() throws {
    for (word, side) in [("left", Side.left), ("right", .right), ("none", nil)] {
      let text = good.replacing("side: left", with: "side: \(word)")
      let read = try loadDrawings([TextFile(name: "figures/x.txt", text: text)])
      let figure = try #require(read.figures["x"])
      #expect(figure.side == side)
      #expect(figure.moved == Figure.Lines(unicode: [" ●→"], ascii: [" @>"]))
    }
    #expect(problems([:]) == [])
  }

  @Test("a missing or unknown side is reported, with what to write") func sideErrors() {
    let words = "`left`, `right` or `none`, the side of the body that is at work"
    #expect(
      problems(["side: left\n": "\n"]) == ["2:1: the second line must be `side:` and \(words)"])
    #expect(
      problems(["side: left\n": ""]) == ["2:1: the second line must be `side:` and \(words)"])
    #expect(
      problems(["side: left": "side: lefft"]) == ["2:1: there is no side `lefft`: write \(words)"])
    #expect(
      problems(["side: left": "side:"]) == ["2:1: the second line must be `side:` and \(words)"])
  }

  @Test("a label that names a side is reported, unless the drawing is never mirrored")
  func labelErrors() {
    let message = "but the drawing is mirrored for the other side: use another word"
    #expect(
      problems(["● →": "● left"]) == ["4:1: the label says `left`, \(message)"])
    #expect(
      problems([" @>": " @ right,"]) == ["13:1: the label says `right`, \(message)"])
    #expect(problems(["● →": "● bright"]) == [])
    #expect(problems(["● →": "● left", "side: left": "side: none"]) == [])
  }

  @Test("a second frame that lacks a style, or has other lines than the first, is reported")
  func frameErrors() {
    #expect(
      problems(["ascii 2:\n @>": ""]) == ["1:1: the line `ascii 2:` is missing"])
    #expect(
      problems(["utf-8 2:\n ●→": ""]) == ["1:1: the line `utf-8 2:` is missing"])
    #expect(
      problems([" ●→": " ●→\n│"]) == [
        "10:1: this drawing must have as many lines as the first one: 1"
      ])
    #expect(problems([" @>": " ●>"]) == ["13:1: this line is not ASCII"])
  }

  @Test("each drawing of one side at a time has a side, and only a walk has none") func sides() {
    for step in steps where step.eachSide && step.kind != .walk {
      let figure = drawings.first { $0.id == step.figure }
      if let figure { #expect(figure.side != nil, "\(figure.id)") }
    }
  }

  @Test(
    "from behind, the left is on the left; the left sole and palm have the big toe and thumb there")
  func views() throws {
    for figure in drawings {
      guard let side = figure.side else { continue }
      let columns = { (glyphs: String) in
        figure.unicode.flatMap { line in
          line.enumerated().filter { glyphs.contains($0.element) }.map(\.offset)
        }
      }
      let spine = columns("╎")
      let marks = columns("▒●")
      if !spine.isEmpty {
        // The dashed spine is only drawn from behind.
        let isLeft = marks.reduce(0, +) * spine.count < spine.reduce(0, +) * marks.count
        #expect(side == (isLeft ? .left : .right), "\(figure.id)")
      } else if figure.unicode.contains(where: { $0.contains("─┴╮") }) {
        // A body or foot that faces right, and so shows its right side.
        #expect(side == .right, "\(figure.id)")
      } else if figure.alt.hasPrefix("The sole") || figure.alt.lowercased().contains("open hand") {
        #expect(side == .left, "\(figure.id)")
      }
    }
  }

  @Test(
    "each drawing used only for strokes, circles, rolling, shaking or tapping has a second frame")
  func frames() {
    let moving: Set<Step.Kind> = [
      .glide, .knead, .circles, .strip, .roll, .drag, .thumbWalk, .shake, .tap,
    ]
    for figure in drawings {
      let kinds = Set(steps.filter { $0.figure == figure.id }.map(\.kind))
      #expect((figure.moved != nil) == kinds.isSubset(of: moving), "\(figure.id)")
    }
  }

  @Test(
    "the second frame has the size of the first, and differs in 1 to 24 cells",
    arguments: DrawingStyle.allCases)
  func size(style: DrawingStyle) {
    for figure in drawings where figure.moved != nil {
      for side in [nil, Side.left, .right] {
        let first = figure.lines(style, showing: side)
        let second = figure.lines(style, showing: side, frame: 1)
        #expect(first.count == second.count, "\(figure.id)")
        #expect(width(figure.lines(style)) == width(figure.lines(style, frame: 1)), "\(figure.id)")
        let changed = zip(first, second).map(difference).reduce(0, +)
        #expect((1...24).contains(changed), "\(figure.id)")
      }
    }
  }

  /// The number of columns in which two lines differ.
  private func difference(_ first: String, _ second: String) -> Int {
    let blanks = String(repeating: " ", count: Figure.widest)
    return zip(first + blanks, second + blanks).count { $0 != $1 }
  }

  private func width(_ lines: [String]) -> Int { lines.map(\.count).max() ?? 0 }
}
