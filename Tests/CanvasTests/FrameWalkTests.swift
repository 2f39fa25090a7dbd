import Text
import Canvas
import TestSupport
import Testing

/// What holds for every frame, whatever is written to it.
@Suite("Frames after random writes") struct FrameWalkTests {
  /// Frames after a hundred random writes each, with their seeds.
  private func frames() -> [(seed: UInt64, frame: Frame)] {
    let letters: [Character] = ["a", "背", "é", "→", " ", "中", "\u{7}", "e\u{301}"]
    return (0..<200 as Range<UInt64>).map { seed in
      var random = SeededGenerator(seed: seed)
      let size = Size(
        width: Int.random(in: 1...9, using: &random), height: Int.random(in: 1...3, using: &random))
      var frame = Frame(size: size)
      for _ in 0..<100 {
        let text = (0..<Int.random(in: 0...6, using: &random)).compactMap { _ in
          letters.randomElement(using: &random)
        }
        frame.write(
          String(text), at: Int.random(in: -4...10, using: &random),
          Int.random(in: -1...3, using: &random), limit: Int.random(in: -1...12, using: &random))
      }
      return (seed, frame)
    }
  }

  @Test("a second half follows every wide character, and never appears alone")
  func wholeCharacters() {
    for (seed, frame) in frames() {
      #expect(frame.cells.count == frame.size.width * frame.size.height)
      for row in 0..<frame.size.height {
        for column in 0..<frame.size.width {
          let isSecond = frame[column, row].character == Cell.continuation
          let afterWide = column > 0 && TextWidth.columns(frame[column - 1, row].character) == 2
          #expect(isSecond == afterWide, "seed \(seed): \(column), \(row)")
        }
      }
    }
  }

  @Test("no row of a frame's text is wider than the frame") func widths() {
    for (seed, frame) in frames() {
      let lines = frame.text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count == frame.size.height, "seed \(seed)")
      for line in lines {
        #expect(TextWidth.columns(line) <= frame.size.width && line.last != " ", "seed \(seed)")
      }
    }
  }

  @Test("a frame in ASCII has only ASCII cells, and every character stays in its column")
  func inASCII() {
    for (seed, frame) in frames() {
      let ascii = frame.inASCII()
      #expect(ascii.cells.allSatisfy { $0.character.isASCII }, "seed \(seed)")
      #expect(ascii.cells.map(\.style) == frame.cells.map(\.style), "seed \(seed)")
      for (before, after) in zip(frame.cells, ascii.cells)
      where before.character.isASCII && before.character != Cell.continuation {
        #expect(before.character == after.character, "seed \(seed)")
      }
    }
  }

  @Test("in ASCII, the text after a wide character keeps its column") func asciiText() {
    var frame = Frame(size: Size(width: 4, height: 1))
    frame.write("背a", at: 0, 0)
    #expect(frame.inASCII().text == "? a" || frame.inASCII().text == "??a")
  }
}
