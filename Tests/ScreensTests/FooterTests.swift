import Canvas
import Flow
import Screens
import TestSupport
import Testing

/// The keys in the footer do what they say.
@Suite struct FooterTests {
  /// A key in a footer.
  struct Hint {
    let key: String
    let label: String
  }

  /// The key hints in a scene's footer.
  private static func hints(_ scene: Scene) -> [Hint] {
    let footer = scene.frame(Size(width: 200, height: 24)).lines.last ?? ""
    var rest = Substring(footer)
    var hints: [Hint] = []
    while let start = rest.firstIndex(where: { $0 != " " }) {
      let end = rest[start...].firstRange(of: "  ")?.lowerBound ?? rest.endIndex
      let parts = rest[start..<end].split(separator: " ", maxSplits: 1).map(String.init)
      hints.append(Hint(key: parts[0], label: parts.count > 1 ? parts[1] : ""))
      rest = rest[end...]
    }
    return hints
  }

  /// The keys that a hint stands for.
  private static func keys(_ hint: String) -> [Key] {
    switch hint {
    case "↑↓": [.down, .up]
    case "←": [.left]
    case "→": [.right]
    case "Enter": [.enter]
    case "Esc": [.escape]
    case "Tab": [.tab]
    case "space": [.character(" ")]
    case "0-10": [.character("5")]
    case "1-9": [.character("1")]
    case "←→": [.left, .right]
    case "+-": [.character("+"), .character("-")]
    case "<>": [.character("<"), .character(">")]
    default: hint.count == 1 ? hint.map { .character($0) } : []
    }
  }

  @Test("in ASCII, arrow keys have their names, and each can be clicked")
  func inASCII() throws {
    let size = Size(width: 80, height: 24)
    var scene = Scenes.named("home")
    scene.face = Face(.ascii)
    func focus() -> Int { scene.frame(size).cursor.row }
    let footer = try #require(scene.frame(size).lines.last)
    #expect(footer.hasPrefix(" Up Down move "))
    let start = focus()
    scene.press(.click(Point(column: 5, row: 23)))
    #expect(focus() > start)
    scene.press(.click(Point(column: 2, row: 23)))
    #expect(focus() == start)
    scene.press(.character("?"))
    let help = scene.frame(size).text
    #expect(help.contains("Up Down") && !help.contains("↑"))
  }

  @Test("each key in a footer does something on its screen", arguments: Scenes.names)
  func doesSomething(_ name: String) {
    let scene = Scenes.named(name)
    let hints = Self.hints(scene)
    #expect(hints.count >= 2, "\(name)")
    for hint in hints {
      let keys = Self.keys(hint.key)
      #expect(!keys.isEmpty, "\(name): what key is \(hint.key)?")
      let works = keys.contains { key in
        [Size(width: 200, height: 150), Size(width: 80, height: 10)].contains { size in
          var copy = scene
          copy.size = size
          // The first entry of the help only closes it.
          if name == "help" { copy.press(.down) }
          let before = copy.frame()
          return copy.press(key) != nil || copy.frame() != before
        }
      }
      #expect(works, "\(name): \(hint.key) \(hint.label)")
    }
  }

  @Test("the player's keys stay in its footer from 80 columns up")
  func playerKeys() {
    let keys = Self.hints(Scenes.named("player-left")).map(\.key)
    #expect(keys == ["space", "!", "→", "←", "a", "+-", "r", "x", "t", "?", "q"])
    #expect(
      Scenes.named("player-left").frame(Size(width: 80, height: 24)).lines.last?
        .contains("q stop") == true)
  }

  /// A body that was turned stands alone on a small screen, with a footer of its own.
  private static let ofOneFooter = Scenes.names.filter { !$0.hasSuffix("-turned") }

  @Test(
    "from 24 columns up, the first key, help and the way out are in every footer",
    arguments: ofOneFooter)
  func alwaysThere(_ name: String) {
    let scene = Scenes.named(name)
    let all = Self.hints(scene)
    for width in [24, 32, 40, 60, 80, 120] {
      let line = scene.frame(Size(width: width, height: 24)).lines.last ?? ""
      let words = line.split(separator: " ").map(String.init)
      for hint in [all.first, all.last { $0.key == "?" }, all.last] {
        #expect(hint.map { words.contains($0.key) } == true, "\(name) at \(width): \(line)")
      }
    }
  }

  @Test("every footer shows how to leave the screen", arguments: Scenes.names)
  func showsHowToLeave(_ name: String) {
    let labels = Set(Self.hints(Scenes.named(name)).map(\.label))
    let leaving: Set<String> = [
      "quit", "stop", "close", "home", "back", "save", "next", "nothing, stay paused", "clear",
    ]
    #expect(!labels.isDisjoint(with: leaving), "\(name): \(labels)")
  }
}
