import Text
import Canvas
import Coach
import Flow
import TestSupport
import Testing

/// A click chooses or ticks what is under the pointer.
@Suite struct MouseTests {
  /// Clicks where a text first appears.
  private func click(_ text: String, in scene: inout Scene) -> Flow.Event? {
    for (row, line) in scene.frame().lines.enumerated() {
      guard let range = line.firstRange(of: text) else { continue }
      let column = TextWidth.columns(line[..<range.lowerBound])
      return scene.press(.click(Point(column: column, row: row)))
    }
    Issue.record("not on the screen: \(text)")
    return nil
  }

  /// The ticks that an event keeps.
  private func ticks(_ event: Flow.Event?) -> [Question.ID: Answer]? {
    if case .tick(let ticks)? = event { ticks } else { nil }
  }

  @Test("a click on a sign ticks it, and a click on none of these answers")
  func ticks() {
    var scene = Scenes.at("nerve-signs")
    #expect(ticks(click("One leg suddenly", in: &scene)) == ["leg-giving-way": .yes])
    #expect(scene.frame().text.contains("> [x] One leg suddenly"))
    #expect(ticks(click("One leg suddenly", in: &scene)) == ["leg-giving-way": .notSure])
    #expect(scene.frame().text.contains("> [?] One leg suddenly"))
    #expect(ticks(click("One leg suddenly", in: &scene)) == [:])
    guard case .answer? = click("None of these", in: &scene) else {
      Issue.record("a click on none of these does not answer")
      return
    }
  }

  @Test("a click on the second row of a sign also ticks it")
  func wrapped() {
    var scene = Scenes.at("nerve-signs")
    #expect(ticks(click("thighs", in: &scene)) == ["saddle": .yes])
    #expect(scene.frame().text.contains("> [x] Numb or tingling"))
  }

  @Test("a click chooses an item on home, in the library, in suggestions and in a question")
  func chooses() {
    var home = Scene()
    guard case .open(.library)? = click("Routines", in: &home) else {
      Issue.record("home")
      return
    }
    guard case .choose(let routine)? = click("Foot spine-line starter", in: &home) else {
      Issue.record("library")
      return
    }
    #expect(routine.id == "foot-spine-line-starter")
    var suggestions = Scenes.named("suggestions")
    guard case .choose? = click("Seated low-back glide", in: &suggestions) else {
      Issue.record("suggestions")
      return
    }
    var since = Scenes.at("since")
    guard case .answer(let answers)? = click("6 to 12 weeks", in: &since) else {
      Issue.record("since")
      return
    }
    #expect(answers[.since] == .chosen(["months"]))
  }

  @Test("a click on the body ticks the place in the list beside it")
  func body() {
    var scene = Scenes.at("where")
    // The upper left corner of the drawing.
    let origin = Point(column: 7, row: 2)
    scene.press(.click(Point(column: origin.column + 5, row: origin.row + 8)))
    #expect(scene.frame().text.contains("> [x] Lower back, left"))
    scene.press(.click(Point(column: origin.column + 10, row: origin.row + 13)))
    #expect(scene.frame().text.contains("> [x] Back of the thigh"))
    scene.press(.click(Point(column: origin.column + 10, row: origin.row + 13)))
    #expect(scene.frame().text.contains("> [ ] Back of the thigh"))
    // Where there is room, the body from the front stands beside it, with its left on the right.
    scene.size = Size(width: 110, height: 30)
    scene.press(.click(Point(column: origin.column + 2 + 27 + 16, row: origin.row + 8)))
    #expect(scene.frame().text.contains("> [x] Arm or elbow, left"))
  }

  @Test("a click on an empty spot does nothing", arguments: Scenes.names)
  func emptySpot(_ name: String) {
    var scene = Scenes.named(name)
    if name == "player-stop" { return }
    for point in [
      Point(column: 79, row: 0), Point(column: 0, row: 23), Point(column: 500, row: 99),
    ] {
      #expect(scene.press(.click(point)) == nil, "\(name), \(point)")
    }
  }

  @Test("a click on a number in the scale chooses it")
  func scale() {
    var scene = Scenes.at("pain")
    for number in ["7", "2"] {
      #expect(click(number + "     ", in: &scene) == nil)
      let frame = scene.frame()
      let chip = frame.cells.filter { $0.style.reverse && $0.character != " " }.map(\.character)
      #expect(String(chip) == number)
    }
  }

  @Test("the wheel moves through a list")
  func wheel() {
    var scene = Scenes.named("library")
    let before = scene.frame()
    scene.press(.scroll(3))
    #expect(scene.frame() != before)
  }
}
