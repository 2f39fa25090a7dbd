import Coach
import TestSupport
import Testing

@testable import Formats

/// The shipped drawings, and reading drawings from files.
@Suite("Drawings") struct DrawingFileTests {
  private let drawings = Fixtures.library.drawings

  @Test("every region is on a map, on both sides, and can be highlighted") func regions() {
    for region in Region.allCases {
      let maps = drawings.maps(showing: [region])
      #expect(!maps.isEmpty, "\(region)")
      for map in maps {
        for style in DrawingStyle.allCases {
          #expect(map.lines(lit: [region], style) != map.lines(lit: [], style))
        }
        let columns = (map.cells[region] ?? []).map(\.column)
        let middle = (map.figure.unicode.map(\.count).max() ?? 0) / 2
        #expect(columns.contains { $0 < middle } && columns.contains { $0 > middle }, "\(region)")
      }
    }
    #expect(Set(drawings.maps.map(\.figure.id)) == ["front", "back", "sole"])
  }

  @Test("a figure is at most 24×12, has as many lines in ASCII, and a one-line description")
  func figures() {
    #expect(drawings.figures.count >= 24)
    for figure in drawings.figures.values {
      #expect(figure.unicode.count == figure.ascii.count, "\(figure.id)")
      #expect((1...12).contains(figure.unicode.count))
      for line in figure.unicode + figure.ascii { #expect(line.count <= 24, "\(figure.id)") }
      #expect(figure.ascii.allSatisfy { $0.utf8.allSatisfy { $0 < 0x7F } }, "\(figure.id)")
      #expect(figure.alt.hasSuffix(".") && figure.alt.count <= 75, "\(figure.id)")
    }
    let words = drawings.figures.values.map(\.alt)
    #expect(Set(words).count == words.count)
  }

  @Test("every figure is used, and every step that works on the body has one") func used() {
    let steps = Fixtures.library.routines.flatMap(\.steps)
    #expect(Set(steps.compactMap(\.figure)) == Set(drawings.figures.keys))
    for step in steps where step.kind.works { #expect(step.figure != nil, "\(step.title)") }
  }

  @Test("every character in the drawings is printable and one column wide") func characters() {
    let all = drawings.figures.values.flatMap(\.unicode) + drawings.maps.flatMap(\.figure.unicode)
    for scalar in Set(all.joined().unicodeScalars) {
      let isBox = (0x2500...0x259F).contains(scalar.value)
      let isSign = "●○◯◉▲▼◀▶←→↑↓↔↕·".unicodeScalars.contains(scalar)
      #expect((0x20...0x7E).contains(scalar.value) || isBox || isSign, "\(scalar)")
    }
  }

  private func problems(_ text: String, name: String = "figures/x.txt") -> [String] {
    FormatsTests.problems(in: name) { () throws(Diagnostics) in
      _ = try loadDrawings([TextFile(name: name, text: text)])
    }
  }

  @Test("a drawing that is too wide, too high or not in ASCII is reported with its line")
  func errors() {
    let good = "alt: A ball.\nside: none\nutf-8:\n●\n\nascii:\n@\n"
    #expect(problems(good) == [])
    #expect(
      problems(good.replacing("alt: A ball.", with: "")) == [
        "1:1: the first line must be `alt:` and a description of the drawing"
      ])
    #expect(problems(good.replacing("@", with: "●")) == ["7:1: this line is not ASCII"])
    #expect(
      problems(good.replacing("ascii:\n@", with: "")) == ["1:1: the line `ascii:` is missing"])
    let wide = String(repeating: "x", count: 25)
    #expect(
      problems(good.replacing("●", with: wide)) == [
        "4:25: a drawing can be at most 24 columns wide"
      ])
    let high = Array(repeating: "x", count: 13).joined(separator: "\n")
    #expect(problems(good.replacing("●", with: high)) == ["4:1: a drawing must have 1 to 12 lines"])
  }
}
