import Canvas
import Coach
import Flow
import TestSupport
import Testing

/// The tick lists of the check-in: nobody skips one by habit, and no tick is lost.
@Suite struct TickListTests {
  private static let pages = Fixtures.library.screening.pages.filter {
    $0.isTickList
      && !Fixtures.library.screening.asked(
        on: $0, given: Fixtures.answers()
      ).isEmpty
  }.map(\.id)

  @Test("Enter alone never skips an unticked list but shows what to do", arguments: pages)
  func enterAlone(_ id: QuestionPage.ID) {
    var scene = Scenes.at(id)
    for _ in 0..<20 { #expect(scene.press(.enter) == nil) }
    #expect(scene.page?.id == id)
    #expect(
      scene.frame(Size(width: 80, height: 60)).words.contains("Tick what applies, or press n."))
  }

  @Test("n answers no to a whole list", arguments: pages)
  func none(_ id: QuestionPage.ID) {
    var scene = Scenes.at(id)
    // A whole page, however small the screen, is another test's business.
    scene.size = Size(width: 80, height: 40)
    guard case .checkIn(let checkIn) = scene.flow.route else {
      Issue.record("not at \(id)")
      return
    }
    let asked = checkIn.asked(on: checkIn.page, Scene.library.screening)
    guard case .answer(let answers)? = scene.press(.character("n")) else {
      Issue.record("n does not answer \(id)")
      return
    }
    #expect(answers == asked.reduce(into: [:]) { $0[$1.id] = .no })
  }

  @Test("n never discards ticks in a list", arguments: pages)
  func noneWithTicks(_ id: QuestionPage.ID) {
    for presses in [1, 2] {
      var scene = Scenes.at(id)
      for _ in 0..<presses { scene.press(.character(" ")) }
      #expect(scene.press(.character("n")) == nil)
      scene.press(.end)
      for key in [Key.enter, .character(" "), .click(Point(column: 0, row: 0))] {
        #expect(scene.press(key) == nil)
      }
      #expect(scene.page?.id == id)
      #expect(scene.frame(Size(width: 80, height: 60)).words.contains("You've ticked something"))
    }
  }

  @Test("the space bar cycles through yes, not sure and no")
  func cycle() {
    var scene = Scenes.at("nerve-signs")
    scene.press(.character(" "))
    #expect(scene.frame().text.contains("> [x] Numb or tingling"))
    scene.press(.character(" "))
    #expect(scene.frame().text.contains("> [?] Numb or tingling"))
    #expect(scene.frame().text.contains("┃ not sure"))
    scene.press(.character(" "))
    #expect(scene.frame().text.contains("> [ ] Numb or tingling"))
    #expect(scene.press(.enter) == nil)
  }

  @Test("u marks a sign as not sure, whatever it was, and takes the mark off; no text moves")
  func unsure() {
    var scene = Scenes.at("nerve-signs")
    let before = scene.frame().lines
    for _ in 0..<2 {
      scene.press(.character("u"))
      let marked = scene.frame()
      #expect(marked.text.contains("> [?] Numb or tingling"))
      for (line, other) in zip(before, marked.lines).dropFirst(2).dropLast(2) {
        let same = other.replacing("[?]", with: "[ ]").replacing("┃ not sure", with: "")
        #expect(same.hasPrefix(line), "\(other)")
      }
      scene.press(.character("u"))
      #expect(scene.frame().text.contains("> [ ] Numb or tingling"))
      scene.press(.character(" "))
    }
  }

  @Test("each sign that is not sure has its bar, on a small screen, too", arguments: [40, 80])
  func unsureBar(_ width: Int) {
    for id in Self.pages {
      var scene = Scenes.at(id)
      scene.size = Size(width: width, height: 60)
      let signs = scene.flow.page.map { page in
        page.blocks.compactMap { block in
          if case .ticks(let ticks) = block, ticks.areSigns { ticks.lines.count } else { nil }
        }.reduce(0, +)
      }
      for count in 0..<(signs ?? 0) {
        scene.press(.character("u"))
        let marked = scene.frame().text.matches(of: /┃ not sure|\[\?\]┃/).count
        #expect(marked == count + 1, "\(id), \(count)")
        scene.press(.down)
      }
    }
  }

  @Test("Enter submits the ticks, and no for the rest")
  func enterWithTicks() {
    var scene = Scenes.named("check-in-ticks")
    guard case .answer(let answers)? = scene.press(.enter) else {
      Issue.record("Enter does not answer")
      return
    }
    #expect(answers["pee-trouble"] == .yes)
    #expect(answers["leaking"] == .notSure)
    #expect(answers.values.filter { $0 == .no }.count == 7)
  }

  @Test("a list still has its ticks after the user comes back to it")
  func ticksStay() throws {
    var scene = Scenes.at("blood-illness")
    let questions = try #require(scene.page?.questions)
    let cancer = try #require(questions.firstIndex { $0.id == "cancer" })
    for _ in 0..<cancer { scene.press(.down) }
    scene.press(.character(" "))
    scene.press(.enter)
    #expect(scene.page?.id != "blood-illness")
    scene.press(.left)
    #expect(scene.page?.id == "blood-illness")
    #expect(scene.frame().text.contains("[x] Cancer, now or ever"))
  }

  @Test(
    "n never discards ticks in a list of choices",
    arguments: ["where", "tools"] as [QuestionPage.ID])
  func choices(_ id: QuestionPage.ID) {
    let mark = [Key.character(" ")]
    var scene = id == "where" ? Scenes.at(id, keys: mark) : Scenes.toolsPage(keys: mark)
    #expect(scene.press(.character("n")) == nil)
    #expect(scene.page?.id == id)
  }

  @Test("Enter alone never skips an unticked list of tools")
  func toolsUnticked() {
    var scene = Scenes.toolsPage(keys: [])
    #expect(scene.page?.id == "tools")
    #expect(scene.press(.enter) == nil)
  }

  @Test("x and the space bar on none of these answer the list", arguments: ["x", " "])
  func tickNone(_ key: String) {
    for page in ["nerve-signs", "where"] as [QuestionPage.ID] {
      var scene = Scenes.at(page)
      scene.press(.end)
      guard case .answer? = scene.press(.character(Character(key))) else {
        Issue.record("\(page): \(key) does not answer")
        continue
      }
    }
  }
}
