import Canvas
import Coach
import Flow
import TestSupport

/// Every screen, in the states worth looking at, by name.
enum Scenes {
  static let all: [(name: String, scene: Scene)] =
    [("home", Scene()), ("home-again", homeAgain)] + checkIns + results
    + [("library", library), ("preview", preview)] + players
    + sessions + diary + lists + [("after", after), ("after-note", afterNote), ("help", help)]

  /// A scene by its name.
  static func named(_ name: String) -> Scene {
    guard let found = all.first(where: { $0.name == name }) else { fatalError("no scene \(name)") }
    return found.scene
  }

  static let names = all.map(\.name)
  static let playerNames =
    players.map(\.name) + [
      "player-waiting", "player-eased", "player-half", "player-still", "timer-left",
      "timer-count-up", "timer-warm-pack",
    ]
  /// The screens with something to choose from.
  static let choiceNames =
    ["home", "home-again", "home-resume", "suggestions", "suggestions-refused", "adjust"]
    + ["hurting", "timers", "timers-none", "timer-form", "timer-form-wrong"]
    + [
      "library", "library-not-now", "library-area", "progress-sessions", "after", "after-note",
      "morning", "activities", "activities-typed", "home-past",
    ]
    + checkIns.map(\.name)

  static let diskIsFull = StorageProblem.full(
    StorageProblem.Attempt(.write, "/home/me/journal.db", reason: "database or disk is full"))

  private static var homeAgain: Scene {
    let record = SessionRecord(
      routine: "seated-low-back-glide", title: "Seated low-back glide", technique: .swedish,
      ending: .stopped, active: .seconds(185), parts: [], painBefore: 5, painAfter: 3)
    var scene = Scene(
      history: History(last: PastSession(record: record, ended: .days(-1)), sessions: 12))
    scene.send(.problem(.cannotSave(.diary, diskIsFull)))
    return scene
  }

  // MARK: The check-in

  private static let checkIns: [(name: String, scene: Scene)] = [
    ("check-in-consent", at("consent")),
    ("check-in-age", at("age", keys: [.down])),
    ("check-in-pregnancy", at("pregnancy")),
    ("check-in-ticks", ticks),
    ("check-in-choice", at("since", keys: [.down, .down])),
    ("check-in-where", at("where", keys: [.character(" "), .down, .down, .character(" "), .down])),
    ("check-in-now", at("now-signs")), ("check-in-injury", at("injury-illness-limb")),
    ("check-in-that-place", at("that-place")), ("check-in-weeks", at("weeks-signs")),
    ("check-in-health", at("blood-illness")),
    ("check-in-family", at("head-kind", telling: "jaw-pain")),
    ("check-in-pregnancy-signs", at("pregnancy-signs", telling: "tightenings")),
    ("check-in-check", at("worst-headache-check", telling: "worst-headache", .notSure)),
    ("check-in-helpline", at("helpline", telling: "hurt-by-someone")),
    ("check-in-today", again(after: .days(1))),
    ("check-in-today-where", again(after: .days(1), until: "pain-today")),
    ("check-in-just-now", again(after: .seconds(600))),
    ("check-in-emergency-again", emergencyAgain), ("check-in-tools", tools),
    ("check-in-scale", at("pain", keys: Array(repeating: .right, count: 7))),
    ("check-in-review", review),
  ]

  /// At a page of the first check-in, after some keys were pressed there.
  static func at(_ page: QuestionPage.ID, keys: [Key] = []) -> Scene {
    var scene = Scene()
    scene.send(.checkIn)
    scene.answer(until: page)
    for key in keys { scene.press(key) }
    return scene
  }

  /// At a follow-up page of the first check-in, which an answer opens.
  static func at(
    _ page: QuestionPage.ID, telling id: Question.ID, _ answer: Answer = .yes
  ) -> Scene {
    var scene = Scene()
    scene.send(.checkIn)
    scene.answer(Fixtures.answers().telling(id, answer), until: page)
    return scene
  }

  /// In a later check-in of someone who had nothing but a sore back, in a session that goes on if
  /// that was less than half an hour ago.
  static func again(after time: Duration, until page: QuestionPage.ID? = nil) -> Scene {
    var scene = checkedIn(Fixtures.answers())
    scene.send(.home)
    scene.now += time
    scene.send(
      time < .seconds(1800) ? .choose(Fixtures.routine("seated-low-back-glide")) : .checkIn)
    if let page { scene.answer(until: page) }
    return scene
  }

  /// The way out of a slip shortly after advice about an emergency.
  private static var emergencyAgain: Scene {
    var scene = checkedIn(Fixtures.answers().telling("saddle"))
    scene.send(.home)
    scene.now += .seconds(600)
    scene.send(.checkIn)
    scene.send(.answer(["cleared": .no, "mistaken": .yes]))
    return scene
  }

  /// The tools at hand, asked on the screen of suggestions.
  static var tools: Scene { toolsPage() }

  /// The tools at hand, asked on the screen of suggestions, with the user's own in the settings.
  static func toolsPage(
    own: [Tool]? = nil, keys: [Key] = [.down, .character(" "), .down]
  ) -> Scene {
    var scene = Scene(ownTools: own)
    scene.send(.checkIn)
    var answers = Fixtures.answers()
    answers[.tools] = nil
    scene.answer(answers)
    for key in [Key.character("t")] + keys { scene.press(key) }
    return scene
  }

  /// The review at the end of the first check-in.
  private static var review: Scene {
    var scene = at("medicines-skin")
    scene.press(.character("n"))
    scene.press(.down)
    return scene
  }

  private static var ticks: Scene {
    let mark = Key.character(" ")
    return at("nerve-signs", keys: [.down, mark, .down, mark, mark, .down])
  }

  // MARK: The result of a check-in

  private static let results: [(name: String, scene: Scene)] = [
    ("advice-emergency", checkedIn(Fixtures.answers().telling("chest-heavy"))),
    (
      "advice-same-day",
      checkedIn(Fixtures.answers().telling("worst-headache", .notSure).telling("fever"))
    ),
    ("advice-soon", checkedIn(Fixtures.answers().telling("weight-loss"))),
    ("advice-maternity", checkedIn(Fixtures.answers().telling("tightenings"))),
    ("advice-crisis", checkedIn(Fixtures.answers().telling("unsafe"))),
    ("advice-again", adviceAgain), ("advice-printed", advicePrinted),
    ("home-advice", home(after: checkedIn(Fixtures.answers().telling("chest-heavy")))),
    ("home-suggestions", home(after: checkedIn(Fixtures.answers()))),
    ("suggestions", checkedIn(Fixtures.answers())),
    ("suggestions-refused", refused),
    ("suggestions-left-out", leftOut),
  ]

  private static func checkedIn(_ answers: Answers) -> Scene {
    var scene = Scene()
    scene.send(.checkIn)
    scene.answer(answers)
    return scene
  }

  private static func home(after scene: Scene) -> Scene {
    var scene = scene
    scene.send(.home)
    return scene
  }

  /// Earlier advice about an emergency, read again.
  private static var adviceAgain: Scene {
    var scene = home(after: checkedIn(Fixtures.answers().telling("chest-heavy")))
    scene.send(.readAdvice)
    return scene
  }

  private static var advicePrinted: Scene {
    var scene = checkedIn(Fixtures.answers().telling("chest-heavy"))
    scene.send(.printed("/home/me/knead-advice-1970-01-01.txt"))
    return scene
  }

  private static var refused: Scene {
    var scene = Scene()
    scene.send(.choose(Fixtures.routine("slow-wall-strip")))
    scene.answer()
    return scene
  }

  private static var leftOut: Scene {
    var scene = checkedIn(Fixtures.answers())
    scene.press(.character("x"))
    return scene
  }

  private static var library: Scene {
    var scene = Scene()
    scene.send(.open(.library))
    scene.press(.down)
    return scene
  }

  static var preview: Scene {
    var scene = checkedIn(Fixtures.answers())
    scene.send(.choose(Fixtures.routine("seated-low-back-glide")))
    return scene
  }
}
