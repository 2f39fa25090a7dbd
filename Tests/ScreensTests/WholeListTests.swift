import Canvas
import Coach
import Flow
import TestSupport
import Testing

/// A list of signs is answered only once all of it has been on the screen.
@Suite struct WholeListTests {
  private static let library = Fixtures.library
  private static let pages = library.screening.pages.filter {
    $0.isTickList
      && !library.screening.asked(on: $0, given: Fixtures.answers()).isEmpty
  }.map(\.id)

  @Test("n scrolls on until the whole list was shown, on any screen", arguments: pages)
  func none(_ id: QuestionPage.ID) {
    for size in [
      Size(width: 40, height: 7), Size(width: 40, height: 12), Size(width: 80, height: 24),
    ] {
      var scene = Scenes.at(id)
      scene.size = size
      scene.look(at: .zero)
      let questions =
        scene.page.map {
          Self.library.screening.asked(on: $0, given: Fixtures.answers())
        } ?? []
      var seen = ""
      var presses = 0
      while scene.page?.id == id, presses < 100 {
        seen += words(scene.frame())
        if case .answer? = scene.press(.character("n")) { break }
        #expect(scene.frame().text.contains("There is more below"), "\(size)")
        presses += 1
      }
      #expect(presses < 100)
      for question in questions where questions.count > 1 {
        let last = question.text.split(separator: " ").suffix(1).joined()
        #expect(seen.contains(last), "\(id) at \(size): \(question.text)")
      }
    }
  }

  private func words(_ frame: Frame) -> String { frame.lines.dropFirst(1).joined(separator: " ") }

  @Test("neither Enter, nor the last line, nor a click answers a list that was not shown")
  func otherKeys() {
    for key in [Key.enter, .character(" "), .character("x")] {
      var scene = Scenes.at("nerve-signs")
      scene.size = Size(width: 40, height: 7)
      scene.look(at: .zero)
      scene.press(.end)
      #expect(scene.press(key) == nil, "\(key)")
      #expect(scene.frame().text.contains("There is more above"), "\(key)")
    }
  }

  @Test("a list with ticks is also answered only once all of it was shown")
  func ticked() {
    var scene = Scenes.at("nerve-signs")
    scene.size = Size(width: 40, height: 7)
    scene.look(at: .zero)
    scene.press(.character(" "))
    var presses = 0
    while presses < 50 {
      if case .answer? = scene.press(.enter) { break }
      presses += 1
    }
    #expect((1..<50).contains(presses))
  }

  @Test("rows seen at another width have to be seen again")
  func resized() {
    var scene = Scenes.at("nerve-signs")
    scene.size = Size(width: 100, height: 60)
    scene.look(at: .zero)
    scene.size = Size(width: 30, height: 9)
    #expect(scene.press(.character("n")) == nil)
    #expect(scene.frame().text.contains("There is more"))
  }
}

extension WholeListTests {
  @Test("what must be read opens at its top, and is answered once all of it was shown")
  func wholePage() {
    for size in [Size(width: 40, height: 7), Size(width: 40, height: 12)] {
      for key in [Key.enter, .character("y")] {
        var scene = Scenes.at("consent")
        scene.size = size
        scene.look(at: .zero)
        #expect(scene.frame().text.contains("This program teaches"), "\(size)")
        var presses = 0
        while presses < 50 {
          if case .answer? = scene.press(key) { break }
          #expect(scene.frame().text.contains("There is more below"), "\(size)")
          presses += 1
        }
        #expect((1..<50).contains(presses), "\(size)")
      }
    }
  }

  @Test("a hint below the visible rows is told at the bottom of the screen") func hint() {
    var scene = Scenes.at("where")
    scene.look(at: .zero)
    scene.press(.enter)
    #expect(scene.frame().text.contains("Tick what applies, or press n."))
  }
}
