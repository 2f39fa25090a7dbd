import Canvas
import TestSupport
import Testing

/// A frame keeps what is written inside it, and writing outside never breaks it.
@Suite("Frames") struct FrameTests {
  /// A frame of this size, after something was written to it.
  private func frame(_ width: Int, _ height: Int, _ write: (inout Frame) -> Void) -> Frame {
    var frame = Frame(size: Size(width: width, height: height))
    write(&frame)
    return frame
  }

  @Test("a new frame is blank, with its cursor in the corner, and at least 1×1") func blank() {
    let frame = Frame(size: Size(width: 3, height: 2))
    #expect(frame.cells == Array(repeating: Cell(), count: 6))
    #expect(frame.cursor == Point(column: 0, row: 0) && frame.text == "\n")
    #expect(Frame(size: Size(width: 0, height: -4)).size == Size(width: 1, height: 1))
  }

  @Test(
    "text is cut at the frame's edges",
    arguments: [
      (0, 0, "abcde"), (3, 0, "   ab"), (-2, 0, "cdefg"), (5, 0, ""), (99, 0, ""), (-9, 0, ""),
      (0, 1, ""), (0, -1, ""),
    ])
  func clipping(column: Int, row: Int, expected: String) {
    let frame = frame(5, 1) { $0.write("abcdefg", at: column, row) }
    #expect(frame.text == expected)
  }

  @Test(
    "a limit can cut text before the edge",
    arguments: [(3, "abc"), (0, ""), (-1, ""), (99, "abcde")])
  func limit(limit: Int, expected: String) {
    #expect(frame(5, 1) { $0.write("abcdefg", at: 0, 0, limit: limit) }.text == expected)
  }

  @Test("a limit counts from the start of the text, even left of the frame") func limitFromOutside()
  {
    #expect(frame(5, 1) { $0.write("abcdefg", at: -2, 0, limit: 4) }.text == "cd")
    #expect(frame(5, 1) { $0.write("abcdefg", at: -2, 0, limit: 5) }.text == "cde")
  }

  @Test("half a wide character is never drawn, and leaves a blank at the left edge")
  func wideAtTheEdges() {
    #expect(frame(4, 1) { $0.write("a背中", at: 0, 0) }.text == "a背")
    #expect(frame(4, 1) { $0.write("背ab", at: -1, 0) }.text == " ab")
    #expect(frame(4, 1) { $0.write("背ab", at: -1, 0) }[0, 0] == Cell())
    #expect(
      frame(4, 2) { $0.write("背", at: 3, 0) }.cells == Frame(size: Size(width: 4, height: 2)).cells)
    #expect(frame(4, 1) { $0.write("a背b", at: 0, 0, limit: 2) }.text == "a")
  }

  @Test("a wide character takes two cells, both in its style") func wideCells() {
    let bold = Style(bold: true)
    let frame = frame(4, 1) { $0.write("背a", at: 0, 0, style: bold) }
    #expect(
      frame.cells == [
        Cell("背", style: bold), Cell(Cell.continuation, style: bold), Cell("a", style: bold),
        Cell(),
      ])
  }

  @Test(
    "overwriting half of a wide character blanks the other half",
    arguments: [
      ("x", 0, "x 中"), ("x", 1, " x中"), ("x", 2, "背x"), ("x", 3, "背 x"), ("肩", 1, " 肩"),
      ("肩", 2, "背肩"), ("xy", 1, " xy"),
    ])
  func overwriting(text: String, column: Int, expected: String) {
    let frame = frame(4, 1) {
      $0.write("背中", at: 0, 0)
      $0.write(text, at: column, 0)
    }
    #expect(frame.text == expected)
  }

  @Test("control characters take no room, and combining marks stay with their letter")
  func controls() {
    let frame = frame(6, 1) { $0.write("a\u{1B}\t\nb\u{0}e\u{301}", at: 0, 0) }
    #expect(frame.text == "abe\u{301}")
    #expect(frame[2, 0].character == "e\u{301}")
  }

  @Test("right-aligned text ends just before its column, even with wide characters") func right() {
    #expect(frame(6, 1) { $0.writeRight("ab", before: 6, 0) }.text == "    ab")
    #expect(frame(6, 1) { $0.writeRight("背b", before: 5, 0) }.text == "  背b")
    #expect(frame(3, 1) { $0.writeRight("abcde", before: 3, 0) }.text == "cde")
  }

  @Test("a fill covers its columns, excluding the end") func fill() {
    #expect(frame(5, 2) { $0.fill("─", from: 1, to: 4, 1) }.text == "\n ───")
    #expect(frame(5, 1) { $0.fill("─", from: 4, to: 4, 0) }.text == "")
    #expect(frame(3, 1) { $0.fill("─", from: -2, to: 9, 0) }.text == "───")
  }
}
