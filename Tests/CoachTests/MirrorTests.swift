import Testing

@testable import Coach

/// Mirroring drawings: glyphs turn round, labels stay readable.
@Suite struct MirrorTests {
  private func mirrored(_ lines: String..., width: Int) -> [String] {
    Mirror(width: width).lines(lines)
  }

  @Test("glyphs go to the opposite column and turn round, and no trailing blanks are left")
  func glyphs() {
    #expect(mirrored("╭─╮", "╰┬╯ ╱", "│", width: 6) == ["   ╭─╮", " ╲ ╰┬╯", "     │"])
    #expect(mirrored(" /(-> [", width: 8) == [" ] <-)\\"])
    #expect(mirrored("┃╱  ", "", width: 4) == ["  ╲┃", ""])
  }

  @Test("a label of one or more words reads as before, at the opposite place") func labels() {
    #expect(mirrored("│ ← roll it", width: 12) == [" roll it → │"])
    #expect(mirrored("hip      knee", width: 14) == [" knee      hip"])
    #expect(mirrored("lift, mid-back: gun│", width: 20) == ["│lift, mid-back: gun"])
    #expect(mirrored("╱ 4 fingers", width: 11) == ["4 fingers ╲"])
  }

  @Test("in ASCII, H, X, o and v are glyphs, unless they are within words") func letters() {
    #expect(mirrored("H> over v", width: 9) == ["v over <H"])
    #expect(mirrored("HstepH o==", width: 10) == ["==o HstepH"])
    #expect(mirrored("^v X", width: 4) == ["X v^"])
  }

  @Test("only a drawing of the other side is mirrored, within the width of both its frames")
  func sides() {
    let moved = Figure.Lines(unicode: ["  ●→"], ascii: ["  @>"])
    let figure = Figure(
      id: "x", alt: "A ball.", side: .left, unicode: ["●→"], ascii: ["@>"], moved: moved)
    #expect(figure.lines(.unicode) == ["●→"] && figure.lines(.ascii) == ["@>"])
    #expect(figure.lines(.unicode, showing: .left) == ["●→"])
    #expect(figure.lines(.unicode, showing: .right) == ["  ←●"])
    #expect(figure.lines(.unicode, showing: .right, frame: 1) == ["←●"])
    #expect(figure.lines(.ascii, showing: .right, frame: 1) == ["<@"])
    #expect(figure.lines(.ascii, frame: 1) == ["  @>"])
  }

  @Test("a drawing without a side or a movement is always the same") func none() {
    let figure = Figure(id: "x", alt: "A ball.", unicode: ["●→"], ascii: ["@>"])
    for frame in 0...1 {
      for side in [nil, Side.left, .right] {
        #expect(figure.lines(.unicode, showing: side, frame: frame) == ["●→"])
        #expect(figure.lines(.ascii, showing: side, frame: frame) == ["@>"])
      }
    }
  }
}
