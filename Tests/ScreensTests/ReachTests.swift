import Canvas
import TestSupport
import Testing

/// Whatever does not fit can be brought into view with the keys.
@Suite struct ReachTests {
  private static let names = Scenes.names.filter {
    !Scenes.playerNames.contains($0) && $0 != "check-in-where"
  }

  /// Screens of which some rows can never be seen: those above the first choice and below the
  /// last, because the keys move the focus alone.
  private static let known: [String: Set<String>] = [
    "40x12": [
      "home-again", "check-in-adult", "check-in-consent", "check-in-ticks", "check-in-choice",
      "suggestions", "suggestions-refused", "suggestions-left-out", "after", "after-note",
    ],
    "80x24": ["suggestions", "suggestions-refused", "after", "after-note"],
  ]

  @Test("every row of a screen can be seen", arguments: names)
  func everyRow(_ name: String) {
    for size in [Size(width: 40, height: 12), Size(width: 80, height: 24)] {
      var scene = Scenes.named(name)
      let whole = rows(scene.frame(Size(width: size.width, height: 200)))
      scene.size = size
      var seen = rows(scene.frame())
      for key in [Key.home, .pageUp, .up] { scene.press(key) }
      seen.formUnion(rows(scene.frame()))
      for _ in 0..<120 {
        scene.press(.down)
        seen.formUnion(rows(scene.frame()))
      }
      let never = whole.subtracting(seen)
      let label = "\(size.width)x\(size.height)"
      withKnownIssue("the keys move the focus alone, never the page") {
        #expect(never == [], "\(name) at \(label)")
      } when: {
        Self.known[label]?.contains(name) == true
      }
    }
  }

  /// The rows of the body, without the mark of the focus.
  private func rows(_ frame: Frame) -> Set<String> {
    let lines = frame.lines.dropFirst(2).dropLast(2).map { line in
      line.split { $0 == " " || $0 == ">" || $0 == "_" }.joined(separator: " ")
    }
    return Set(lines.filter { !$0.isEmpty })
  }

  @Test("a screen tells that there is more above and below")
  func tells() {
    var scene = Scenes.named("advice-same-day")
    scene.size = Size(width: 40, height: 12)
    #expect(scene.frame().text.contains("↓ more"))
    #expect(!scene.frame().text.contains("↑ more"))
    scene.press(.end)
    #expect(!scene.frame().text.contains("↓ more"))
    #expect(scene.frame().text.contains("↑ more"))
    #expect(scene.frame().text.contains("a leg that gets weaker"))
  }
}
