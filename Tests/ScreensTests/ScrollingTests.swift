import Canvas
import TestSupport
import Testing

/// Whatever does not fit on a screen can be scrolled into view with the keys.
@Suite struct ScrollingTests {
  /// The pictures of progress and a preview (PreviewRoomTests) are laid out anew for each height.
  private static let names = Scenes.names.filter { name in
    let isPicture =
      name.hasPrefix("progress") && !name.hasSuffix("-text") && !name.hasSuffix("-sessions")
    return !Scenes.playerNames.contains(name) && !name.hasPrefix("check-in-where") && !isPicture
      && !name.hasPrefix("preview")
  }

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
      #expect(never == [], "\(name) at \(label)")
    }
  }

  @Test(
    "a page down skips no row, whatever the height of the choices",
    arguments: ["suggestions", "library", "check-in-now", "check-in-review"])
  func pages(_ name: String) {
    for size in [Size(width: 40, height: 12), Size(width: 80, height: 24)] {
      var scene = Scenes.named(name)
      let whole = rows(scene.frame(Size(width: size.width, height: 200)))
      scene.size = size
      scene.press(.home)
      scene.press(.pageUp)
      var seen = rows(scene.frame())
      for _ in 0..<60 {
        scene.press(.pageDown)
        seen.formUnion(rows(scene.frame()))
      }
      #expect(whole.subtracting(seen) == [], "\(name) at \(size.width)x\(size.height)")
    }
  }

  /// The rows of the page's body, without the focus mark and any drawing beside them.
  private func rows(_ frame: Frame) -> Set<String> {
    let lines = frame.lines.dropFirst(2).dropLast(2).map { line in
      line.replacing("your left   your right", with: "")
        .replacing("your right   your left", with: "").replacing("it works here", with: "")
        .split { " >_│╭╮╰╯─├┤┴╷╎▓".contains($0) }.joined(separator: " ")
    }
    return Set(lines.filter { !$0.isEmpty })
  }

  @Test("a screen shows that there is more above or below")
  func showsMore() {
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
