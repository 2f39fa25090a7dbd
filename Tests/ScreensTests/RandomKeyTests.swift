import Canvas
import Coach
import Flow
import TestSupport
import Testing

/// A user who presses keys at random.
@Suite struct RandomKeyTests {
  @Test(
    "random keys never crash or start a routine before the emergency questions are answered",
    arguments: [1, 3, 4] as [UInt64])
  func anyKeys(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var scene = Scene()
    var played = 0
    for count in 0..<10_000 {
      scene.now += .milliseconds(Int.random(in: 0..<4000, using: &random))
      let before = scene.flow.route
      press(&scene, &random)
      if count % 10 == 0 { draw(&scene, &random) }
      // Starts afresh from time to time: advice in force would otherwise stay until the end.
      if count % 400 == 0, !isPlaying(scene) { scene.send(.journalOpened(History())) }
      guard case .playing(let playing) = scene.flow.route else { continue }
      if case .playing = before {
        scene.send(.player(.tick))
        continue
      }
      played += 1
      check(before, playing, "seed \(seed), key \(count)")
    }
    #expect(played > 0, "seed \(seed) never reached the player")
  }

  private func press(_ scene: inout Scene, _ random: inout SeededGenerator) {
    if case .leave? = scene.press(Keys.random(&random)) { scene.send(.home) }
  }

  private func isPlaying(_ scene: Scene) -> Bool {
    if case .playing = scene.flow.route { true } else { false }
  }

  private func draw(_ scene: inout Scene, _ random: inout SeededGenerator) {
    scene.size = Size(
      width: Int.random(in: 1...120, using: &random), height: Int.random(in: 2...50, using: &random)
    )
    let frame = scene.frame()
    #expect(frame.size == scene.size)
    #expect(frame.cursor.row < scene.size.height && frame.cursor.column < scene.size.width)
  }

  /// Checks that the preview came before, with every sign asked about and none that stops.
  private func check(_ before: Flow.Route, _ playing: Session, _ label: String) {
    // A practice timer is no massage, and a session resumes after the question about what hurts.
    if playing.routine == nil { return }
    if case .hurting = before { return }
    guard case .preview(let preview) = before else {
      Issue.record("played without a preview, \(label)")
      return
    }
    let screening = Fixtures.library.screening
    let answers = preview.checkIn.answers
    let emergencies = screening.pages.filter { $0.questions[0].keep == .halfDay }
      .flatMap { screening.asked(on: $0, given: answers) }
    #expect(emergencies.allSatisfy { answers[$0.id] != nil }, "\(label)")
    let advice = screening.assess(answers).advice
    #expect(
      advice.allowsMassage || advice == .soon && playing.routine?.id == "breathing-pause",
      "\(label)")
  }
}

/// Random keys: mostly those that lead on, occasionally any other.
enum Keys {
  static func random(_ random: inout SeededGenerator) -> Key {
    let usual: [Key] = [
      .character("n"), .character("n"), .character("n"), .character("n"), .enter, .enter,
      .character("y"), .character("4"), .down,
    ]
    if Int.random(in: 0..<100, using: &random) < 94 {
      return usual.randomElement(using: &random) ?? .enter
    }
    let point = Point(
      column: Int.random(in: -1...120, using: &random), row: Int.random(in: -1...50, using: &random)
    )
    let others: [Key] = [
      .escape, .backspace, .delete, .tab, .backTab, .up, .left, .right, .pageUp, .pageDown, .home,
      .end, .function(1), .click(point), .scroll(2), .scroll(-2), .paste("a\u{1B}\nq"),
      .character("?"), .character("x"), .character(" "), .character("e"), .character("b"),
      .character("q"), .character("+"), .character("-"), .character("é"), .character("\u{1}"),
      .character("万"), .character("½"), .character("c"), .character("j"), .character("k"),
      .character("h"), .character("l"), .character("9"), .character("0"), .character("1"),
    ]
    return others.randomElement(using: &random) ?? .escape
  }
}
