import Canvas
import Coach
import Flow
import TestSupport

extension Scenes {
  /// Lists in another order, searched, and with what is not for the user now; and the body turned.
  static let lists: [(name: String, scene: Scene)] = [
    ("library-not-now", notNow), ("library-area", grouped(1)), ("library-minutes", grouped(2)),
    ("library-effect", grouped(3)), ("library-search", searched),
    ("check-in-where-turned", turned), ("preview-turned", turnedPreview),
  ]

  /// The list a day after a check-in in the first weeks of a pain, by someone who takes a blood
  /// thinner only if `thinner` says so, with some sessions behind them.
  static func marked(thinner: Bool = false) -> Scene {
    let told = Fixtures.answers(since: "weeks")
    let answers = thinner ? told.telling("blood-thinner") : told
    let kept = answers.byQuestion.map {
      KeptAnswer(question: $0.key, answer: $0.value, at: .zero)
    }
    let rated = (0..<24).map { number in
      RatedSession(
        technique: number % 3 == 0 ? .swedish : .shiatsu,
        routine: number % 3 == 0 ? "seated-low-back-glide" : "seated-palm-press", before: 5,
        after: number % 3 == 0 ? 5 : 3 + number % 2)
    }
    var scene = Scene(
      history: History(
        checkIn: CheckInRecord(at: .zero, answers: kept, advice: .selfCare),
        past: RecentHistory(rated: rated)), now: .seconds(86_400))
    scene.send(.open(.library))
    return scene
  }

  private static var notNow: Scene {
    var scene = marked()
    scene.press(.down)
    return scene
  }

  /// The list after the key that groups it another way, pressed so many times.
  private static func grouped(_ times: Int) -> Scene {
    var scene = marked(thinner: times == 2)
    for _ in 0..<times { scene.press(.character("g")) }
    return scene
  }

  private static var searched: Scene {
    var scene = marked()
    scene.type("/ball")
    return scene
  }

  /// The other side of the body, with a place ticked on each.
  private static var turned: Scene {
    var scene = at("where", keys: [.character(" ")])
    scene.press(.character("b"))
    return scene
  }

  private static var turnedPreview: Scene {
    var scene = at("consent")
    scene.answer(Fixtures.answers(since: "longer"))
    scene.send(.choose(Fixtures.routine("post-exercise-flush")))
    scene.press(.character("b"))
    return scene
  }
}
