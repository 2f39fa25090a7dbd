import Canvas
import Coach
import Flow
import TestSupport
import Testing

/// Finding a past session by typing, and going to its routine.
@Suite struct SessionSearchTests {
  private static let routines: [Routine.ID] = [
    "seated-low-back-glide", "foot-spine-line-starter", "seated-palm-press",
  ]

  private static let usual = Size(width: 80, height: 24)

  /// Three sessions, of yesterday and of the days before, and one of a routine that is gone.
  private static let sessions: [PastSession] = (0..<4).map { number in
    let routine = number < 3 ? Fixtures.routine(routines[number]) : nil
    let record = SessionRecord(
      routine: routine?.id ?? "my-own", title: routine?.title ?? "My own",
      technique: routine?.technique ?? .sports, ending: number == 1 ? .stopped : .finished,
      active: .seconds(300), parts: [], painBefore: 5, painAfter: 4,
      places: number == 2 ? ["between-blades"] : [], note: number == 0 ? "Warm and loose." : "")
    let day = ProgressSamples.today.number - number - 1
    return PastSession(
      record: record,
      ended: WallTime(milliseconds: Int64(day) * 86_400_000 + 27_000_000, offset: 0))
  }

  private func list() -> Scene {
    var scene = ProgressSamples.scene(
      ProgressSamples.progress([3: (6, 4)], sessions: Self.sessions))
    scene.press(.character("s"))
    return scene
  }

  /// The titles that a search leaves.
  private func found(_ words: String) -> [String] {
    var scene = list()
    scene.type("/" + words)
    let text = scene.frame(Size(width: 100, height: 60)).text
    return Self.sessions.map(\.record.title).filter(text.contains)
  }

  @Test(
    "title, id, technique, region, place, day, note and a stop are found",
    arguments: [
      ("glide", 0), ("SPINE-LINE", 1), ("reflexology", 1), ("buttock 5 min", 0), ("my-own", 3),
      ("shoulder blades", 2), ("yesterday", 0), ("saturday", 0), ("friday nov 2026", 1),
      ("warm loose", 0), ("stopped", 1), ("foot", 1), ("4 days", 3),
    ])
  func finds(_ words: String, _ number: Int) {
    #expect(found(words).contains(Self.sessions[number].record.title), "\(words)")
    #expect(found(words).count < Self.sessions.count, "\(words)")
  }

  @Test("what fits nothing says so, and Esc shows all again") func nothing() {
    var scene = list()
    scene.type("/knee")
    #expect(scene.frame().text.contains("Nothing fits “knee”. Esc clears it."))
    scene.press(.escape)
    #expect(scene.frame(Self.usual) == list().frame(Self.usual))
  }

  @Test("Enter goes to the routine of the session that was found, if there still is one")
  func opens() {
    var scene = list()
    scene.type("/spine-line")
    guard case .choose(let routine)? = scene.press(.enter) else {
      Issue.record("nothing was chosen")
      return
    }
    #expect(routine.id == "foot-spine-line-starter")
    guard case .checkIn = scene.flow.route else {
      Issue.record("no question was asked first: \(scene.flow.route)")
      return
    }
    var gone = list()
    gone.type("/my-own")
    #expect(gone.press(.enter) == nil)
  }

  @Test("the list says which keys it has, and closes as others do") func keys() {
    let charts = ProgressSamples.scene(
      ProgressSamples.progress([3: (6, 4)], sessions: Self.sessions))
    for key in [Key.escape, .character("s"), .character("q"), .backspace] {
      var scene = list()
      #expect(scene.frame().lines.last?.contains("/ find") == true)
      #expect(scene.press(key) == nil)
      #expect(scene.frame() == charts.frame(Self.usual), "\(key)")
    }
    var help = list()
    help.press(.character("?"))
    #expect(help.frame().text.contains("Choose the routine of this session."))
  }

  @Test("another period has another list, from its top") func period() {
    var scene = list()
    scene.press(.down)
    guard case .showProgress? = scene.press(.left) else {
      Issue.record("no other period")
      return
    }
    #expect(scene.frame(Self.usual).cursor == list().frame(Self.usual).cursor)
  }
}
