import Canvas
import Pages
import TestSupport
import Testing

/// What holds for every screen at every size from 1×1 to 200×60.
@Suite struct EverySizeTests {
  /// The extremes and some random sizes in between.
  private static func sizes(seed: UInt64, least: Size = Size(width: 1, height: 1)) -> [Size] {
    var random = SeededGenerator(seed: seed)
    let corners = [
      least, Size(width: least.width, height: 60), Size(width: 200, height: least.height),
      Size(width: 200, height: 60), Size(width: 40, height: 12), Size(width: 39, height: 12),
      Size(width: 40, height: 11), Size(width: 80, height: 24),
    ]
    return corners
      + (0..<30).map { _ in
        Size(
          width: Int.random(in: least.width...200, using: &random),
          height: Int.random(in: least.height...60, using: &random))
      }
  }

  @Test("each screen has the requested size, with the cursor inside it", arguments: Scenes.names)
  func cursorInside(_ name: String) {
    let scene = Scenes.named(name)
    for size in Self.sizes(seed: 1) {
      let frame = scene.frame(size)
      let label: Comment = "\(name), \(size.width)x\(size.height), cursor \(frame.cursor)"
      #expect(frame.size == size, label)
      #expect((0..<size.width).contains(frame.cursor.column), label)
      #expect((0..<size.height).contains(frame.cursor.row), label)
    }
  }

  /// The scenes with the focus in a text field, where the cursor is at the mark behind the text.
  private static let typing: Set = ["after-note", "activities"]

  @Test("the highlighted item has the > mark and the cursor", arguments: Scenes.choiceNames)
  func focusIsMarked(_ name: String) {
    let scene = Scenes.named(name)
    // What must be read opens at its top, where no choice may be.
    if scene.flow.page?.isReadWhole == true { return }
    for size in Self.sizes(seed: 2, least: Size(width: 4, height: 3)) {
      let frame = scene.frame(size)
      let marked = frame[frame.cursor.column, frame.cursor.row].character
      let label: Comment = "\(name), \(size.width)x\(size.height)"
      #expect(frame.showsCursor, label)
      #expect(marked == ">" || Self.typing.contains(name), label)
    }
  }

  @Test("there is only one > at the left edge of the choices", arguments: Scenes.choiceNames)
  func oneFocus(_ name: String) {
    let frame = Scenes.named(name).frame(Size(width: 80, height: 24))
    let isTyping = Self.typing.contains(name)
    let marks = (0..<24).filter { frame[isTyping ? 1 : frame.cursor.column, $0].character == ">" }
    #expect(marks.count == 1 && (isTyping || marks == [frame.cursor.row]), "\(name)")
  }

  @Test("in a text field, the cursor is where typed text goes", arguments: typing.sorted())
  func insertion(_ name: String) {
    for size in [Size(width: 80, height: 24), Size(width: 40, height: 12)] {
      let frame = Scenes.named(name).frame(size)
      #expect(frame[frame.cursor.column, frame.cursor.row].character == "_", "\(name), \(size)")
    }
  }

  @Test("the cursor is not visible in the player, where it would be beside the clock")
  func playerCursor() {
    for name in Scenes.playerNames {
      #expect(!Scenes.named(name).frame(Size(width: 80, height: 24)).showsCursor, "\(name)")
    }
  }

  @Test("the footer always shows the help key, from 20 columns up", arguments: Scenes.names)
  func help(_ name: String) throws {
    let isPlayer = Scenes.playerNames.contains(name)
    let least = isPlayer ? Size(width: 40, height: 12) : Size(width: 20, height: 3)
    for size in Self.sizes(seed: 3, least: least) {
      if isPlayer, size.width < 40 || size.height < 12 { continue }
      let lines = Scenes.named(name).frame(size).lines
      let footer = try #require(lines.last)
      let words = footer.split(separator: " ")
      #expect(words.contains("?"), "\(name), \(size.width)x\(size.height): \(footer)")
    }
  }

  @Test("drawing a screen twice gives the same result", arguments: Scenes.names)
  func same(_ name: String) {
    let size = Size(width: 80, height: 24)
    #expect(Scenes.named(name).frame(size) == Scenes.named(name).frame(size), "\(name)")
  }
}
