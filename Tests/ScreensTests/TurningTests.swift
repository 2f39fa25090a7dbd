import Canvas
import Coach
import Flow
import TestSupport
import Testing

/// Turning the body around, and seeing it where it does not fit beside the rows.
@Suite struct TurningTests {
  private static let usual = Size(width: 80, height: 24)
  private static let small = Size(width: 40, height: 12)
  private static let b = Key.character("b")

  private func question(_ size: Size, _ keys: Key...) -> Scene {
    var scene = Scenes.at("where")
    scene.size = size
    for key in keys { scene.press(key) }
    return scene
  }

  private func isFront(_ frame: Frame) -> Bool {
    frame.lines[21].contains("your right   your left")
  }

  @Test("b turns the body in the question, and again turns it back") func question() {
    var scene = question(Self.usual)
    let before = scene.frame()
    #expect(before.lines.last?.contains("b turn") == true && !isFront(before))
    #expect(scene.press(Self.b) == nil)
    #expect(isFront(scene.frame()))
    scene.press(Self.b)
    #expect(scene.frame() == before)
  }

  @Test("the body follows the focus again once that moves on") func focus() {
    var scene = question(Self.usual, Self.b)
    #expect(isFront(scene.frame()))
    scene.press(.down)
    #expect(!isFront(scene.frame()))
    #expect(scene.frame().text.contains("░"))
  }

  @Test("a place on the other side can be clicked, and that side stays") func click() throws {
    var scene = question(Self.usual, Self.b)
    let map = try #require(Fixtures.library.drawings.mapsOfPlaces.last)
    let chest = try #require(map.places["chest"]?.first)
    scene.press(.click(Point(column: 7 + chest.column, row: 2 + chest.row)))
    #expect(scene.frame().text.contains("> [x] Chest") && isFront(scene.frame()))
  }

  @Test("where both sides are shown, there is nothing to turn") func wide() {
    var scene = question(Size(width: 110, height: 30))
    let before = scene.frame()
    #expect(before.lines.last?.contains("b turn") == false)
    scene.press(Self.b)
    #expect(scene.frame() == before)
  }

  @Test("on a small screen, b shows both sides in place of the list") func small() {
    var scene = question(Self.small, .character(" "), Self.b)
    #expect(scene.frame().lines[2].contains("╭───╮"))
    #expect(scene.frame().lines.last?.contains("Esc back") == true)
    var text = ""
    for _ in 0..<60 {
      text += scene.frame().text + "\n"
      scene.press(.down)
    }
    #expect(text.contains("your left   your right") && text.contains("your right   your left"))
    #expect(text.contains("▓"))
  }

  @Test("b, Esc, q and others go back to the list as it was; nothing else does anything")
  func back() {
    let list = question(Self.small, .down)
    for key in [Self.b, .escape, .character("q"), .enter, .left, .backspace, .character("h")] {
      var scene = list
      scene.press(Self.b)
      let body = scene.frame()
      for other in [Key.character(" "), .character("n"), .character("x"), .right, .tab] {
        #expect(scene.press(other) == nil, "\(other)")
      }
      scene.press(.home)
      #expect(scene.frame() == body)
      #expect(scene.press(key) == nil)
      #expect(scene.frame() == list.frame(Self.small), "\(key)")
    }
  }

  @Test("its footer has the way out for an emergency, help and the way back, from 24 columns up")
  func footer() {
    let scene = question(Self.small, Self.b)
    for width in [24, 32, 40, 60, 80] {
      let line = scene.frame(Size(width: width, height: 12)).lines.last ?? ""
      let keys = line.split(separator: " ").map(String.init)
      #expect(Set(keys).isSuperset(of: ["!", "?", "Esc"]), "\(width): \(line)")
    }
  }

  @Test("in front of the body, the way out for an emergency works, and leads back") func urgent() {
    var scene = question(Self.small, Self.b)
    let body = scene.frame()
    scene.press(.character("!"))
    let emergency = Fixtures.library.texts.advice[.emergency]
    #expect(emergency.map { scene.frame().text.contains($0.title) } == true)
    scene.press(.escape)
    #expect(scene.frame() == body)
  }

  @Test("a preview turns to each view that shows a place of the routine") func preview() {
    let scene = Scenes.named("preview-turned")
    var back = scene
    back.press(Self.b)
    let frames = [scene.frame(Self.usual), back.frame(Self.usual)]
    #expect(frames.allSatisfy { $0.text.contains("▓▓ it works here") })
    #expect(frames[0] != frames[1])
    var one = Scenes.preview
    let before = one.frame()
    one.press(Self.b)
    #expect(one.frame() == before && before.lines.last?.contains("b turn") == false)
  }
}
