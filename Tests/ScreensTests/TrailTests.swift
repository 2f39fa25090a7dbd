import Canvas
import Coach
import Flow
import TestSupport
import Testing

/// Going back finds the list where it was left.
@Suite struct TrailTests {
  private func focused(_ scene: Scene) -> String {
    var scene = scene
    return scene.frame().lines.first { $0.hasPrefix(" >") } ?? ""
  }

  @Test("home has its focus where it was, after a page that was opened there") func home() {
    var scene = Scene()
    for _ in 0..<2 { scene.press(.down) }
    #expect(focused(scene).contains("Timers"))
    scene.press(.enter)
    #expect(scene.flow.route == .timers)
    scene.press(.escape)
    #expect(focused(scene).contains("Timers"))
  }

  @Test("Esc in the questions of a routine leads back to the list, and to that routine")
  func library() {
    var scene = Scene()
    scene.send(.open(.library))
    for _ in 0..<3 { scene.press(.down) }
    let row = focused(scene)
    scene.press(.enter)
    #expect(scene.page != nil)
    scene.press(.escape)
    #expect(scene.flow.route == .library)
    #expect(focused(scene) == row && !row.isEmpty)
  }

  @Test("q in the questions of a routine leads home, where they can be taken up again")
  func quit() {
    var scene = Scene()
    scene.send(.open(.library))
    scene.press(.enter)
    scene.press(.character("q"))
    #expect(scene.flow.route == .home)
  }

  @Test("two pages deep, each has its own focus") func deep() {
    var scene = Scene()
    scene.press(.down)
    scene.press(.enter)
    #expect(scene.flow.route == .library)
    scene.press(.down)
    scene.press(.enter)
    scene.press(.escape)
    scene.press(.escape)
    #expect(scene.flow.route == .home)
    #expect(focused(scene).contains("Routines"))
  }

  @Test("after the suggestions, home begins at its top") func anew() {
    var scene = Scene()
    scene.press(.enter)
    scene.answer()
    guard case .suggestions = scene.flow.route else {
      Issue.record("no suggestions")
      return
    }
    scene.press(.down)
    let row = focused(scene)
    scene.press(.enter)
    scene.press(.escape)
    #expect(focused(scene) == row)
    scene.press(.escape)
    #expect(scene.flow.route == .home)
    #expect(focused(scene).contains("For you now"))
  }
}
