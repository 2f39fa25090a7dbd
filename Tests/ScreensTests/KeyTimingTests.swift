import Canvas
import Coach
import Flow
import TestSupport
import Testing

/// No page is answered before it could be read: not by keys typed ahead, nor by a key held down.
@Suite struct KeyTimingTests {
  private static let signs: QuestionPage.ID = "nerve-signs"

  /// A page of the check-in that is on the screen since `.zero`, on a screen that shows all of it.
  private func shown(_ id: QuestionPage.ID = signs) -> Scene {
    var scene = Scenes.at(id)
    scene.size = Size(width: 100, height: 60)
    scene.face.forgetKeys()
    scene.look(at: .zero)
    return scene
  }

  @Test("a page of signs takes its answer 300 ms after it appeared, and not before")
  func tooEarly() {
    for early in [0, 1, 150, 299] {
      var scene = shown()
      #expect(scene.press(.character("n"), at: .milliseconds(early)) == nil, "\(early)")
      #expect(scene.page?.id == Self.signs)
    }
    var scene = shown()
    guard case .answer? = scene.press(.character("n"), at: .milliseconds(300)) else {
      Issue.record("n does not answer after 300 ms")
      return
    }
  }

  @Test("early keys neither tick nor choose, but scrolling, help, back and quit work")
  func harmless() {
    for key in [
      Key.character(" "), .character("x"), .enter, .right, .click(Point(column: 5, row: 6)),
    ] {
      var scene = shown()
      let before = scene.frame()
      #expect(scene.press(key, at: .milliseconds(100)) == nil)
      #expect(scene.frame() == before, "\(key)")
    }
    var scene = shown()
    let before = scene.frame()
    scene.press(.down, at: .milliseconds(100))
    #expect(scene.frame() != before)
    scene.press(.character("?"), at: .milliseconds(110))
    let help = scene.frame()
    #expect(help.text.contains("Help"))
    scene = shown()
    guard case .back? = scene.press(.left, at: .milliseconds(50)) else {
      Issue.record("no way back")
      return
    }
  }

  @Test("the preview does not begin before it could be read")
  func preview() {
    var scene = Scenes.named("preview")
    scene.look(at: .seconds(900))
    scene.face.forgetKeys()
    scene.look(at: .seconds(1000))
    #expect(scene.press(.enter, at: .seconds(1000) + .milliseconds(299)) == nil)
    guard case .begin? = scene.press(.enter, at: .seconds(1001)) else {
      Issue.record("Enter does not begin")
      return
    }
  }

  @Test(
    "a burst of keys answers one page at most, drawn in between or not", arguments: [true, false])
  func burst(_ isDrawn: Bool) {
    var scene = shown()
    var answered = 0
    for count in 0..<200 {
      let time = Duration.seconds(1) + .milliseconds(count)
      for key in [Key.character("n"), .enter, .character("y"), .character("4")] {
        if case .answer? = scene.press(key, at: time) { answered += 1 }
        if isDrawn { scene.look(at: time) }
      }
    }
    #expect(answered == 1)
  }

  @Test(
    "a held key counts once, whatever the keyboard's delay and rate",
    arguments: [250, 400, 500, 660], [15, 33, 50, 100])
  func held(_ delay: Int, _ gap: Int) {
    var scene = shown()
    var time = Duration.seconds(1)
    var answered = 0
    for count in 0..<100 {
      if case .answer? = scene.press(.character("n"), at: time) { answered += 1 }
      scene.look(at: time + .milliseconds(5))
      time += .milliseconds(count == 0 ? delay : gap)
    }
    #expect(answered == 1)
    // Released and pressed again, it counts.
    guard case .answer? = scene.press(.character("n"), at: time + .milliseconds(120)) else {
      Issue.record("n does not answer once it was released")
      return
    }
  }

  @Test("a page that has not reached the screen takes no answer")
  func heldBack() {
    var scene = shown()
    scene.press(.character("n"), at: .seconds(1))
    let page = scene.page?.id
    _ = scene.frame()
    #expect(scene.press(.character("n"), at: .seconds(9)) == nil)
    #expect(scene.page?.id == page)
  }
}
