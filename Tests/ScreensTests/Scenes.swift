import Canvas
import Coach
import Flow
import TestSupport

/// Every screen, in the states worth looking at, by name.
enum Scenes {
  static let all: [(name: String, scene: Scene)] =
    [("home", Scene()), ("home-again", homeAgain)] + checkIns + results
    + [("library", library), ("preview", preview)] + players
    + sessions + diary + [("after", after), ("after-note", afterNote), ("help", help)]

  /// A scene by its name.
  static func named(_ name: String) -> Scene {
    guard let found = all.first(where: { $0.name == name }) else { fatalError("no scene \(name)") }
    return found.scene
  }

  static let names = all.map(\.name)
  static let playerNames =
    players.map(\.name) + [
      "player-waiting", "player-eased", "player-half", "player-still", "timer-left",
      "timer-count-up",
    ]
  /// The screens with something to choose from.
  static let choiceNames =
    ["home", "home-again", "home-resume", "suggestions", "suggestions-refused", "adjust"]
    + ["hurting", "timers"]
    + ["library", "after", "after-note", "morning", "activities", "activities-typed", "home-past"]
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
    ("check-in-adult", at("adult")),
    ("check-in-consent", at("consent")),
    ("check-in-ticks", ticks),
    ("check-in-choice", at("since", keys: [.down, .down])),
    ("check-in-where", at("where", keys: [.character(" "), .down, .down, .character(" "), .down])),
    ("check-in-tools", at("tools", keys: [.down, .character(" "), .down])),
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

  /// The review at the end of the first check-in.
  private static var review: Scene {
    var scene = at("technique")
    scene.press(.enter)
    scene.press(.down)
    return scene
  }

  private static var ticks: Scene {
    let mark = Key.character(" ")
    return at("bladder-and-saddle", keys: [.down, mark, .down, .down, mark, mark, .down])
  }

  // MARK: The result of a check-in

  private static let results: [(name: String, scene: Scene)] = [
    ("advice-emergency", checkedIn(Fixtures.answers().with("chest-pain", .yes))),
    (
      "advice-same-day",
      checkedIn(Fixtures.answers().with("saddle-numbness", .notSure).with("fever", .yes))
    ),
    ("advice-soon", checkedIn(Fixtures.answers().with("weight-loss", .yes))),
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
