import Canvas
import Coach
import Flow
import Notation
import Screens
import TestSupport

extension Scenes {
  /// Sessions that are interrupted, adjusted, hurting or over, and practice timers.
  static let sessions: [(name: String, scene: Scene)] = [
    ("home-resume", homeResume),
    ("home-elsewhere", Scene(history: History(elsewhere: ["Seated low-back glide"]))),
    ("preview-resume", previewResume),
    ("preview-shorter", pressed(on: preview, [.character("-"), .character("-"), .character("o")])),
    ("player-waiting", waiting),
    ("player-eased", eased),
    ("player-half", playing(until: .seconds(90))),
    ("player-still", still),
    ("adjust", pressed(on: playing(until: .seconds(95)), [.character("a"), .down, .left])),
    ("hurting", pressed(on: playing(until: .seconds(95)), [.character("!")])),
    ("stopped", stopped("spreading")),
    ("stopped-danger", stopped("chest")),
    ("timers", timers([calf, neck, practice])),
    ("timers-none", timers([])),
    ("timer-form", form(calf.text, named: "Calf stretch")),
    ("timer-form-wrong", form("3x(hold 90s, rest 1:30)", named: "")),
    ("timer-warm-pack", readyMade("warm-pack")),
    ("timer-left", timer(until: .seconds(10))),
    ("timer-count-up", countUp),
    ("practised", practised),
    ("practised-stopped", practisedStopped),
    ("after-not-saved", notSaved),
  ]

  private static func pressed(on scene: Scene, _ keys: [Key]) -> Scene {
    var scene = scene
    for key in keys { scene.press(key) }
    return scene
  }

  /// A session interrupted on the left side of the second step.
  static var interrupted: InterruptedSession {
    let scene = playing(until: .seconds(95))
    let checkpoint = scene.effects.reversed().lazy.compactMap { effect in
      if case .checkpoint(let checkpoint) = effect { checkpoint } else { nil }
    }
    .first
    guard let checkpoint else { fatalError("no checkpoint") }
    return InterruptedSession(
      id: "1", checkpoint: checkpoint, routine: Fixtures.routine("seated-low-back-glide"),
      ago: .seconds(600))
  }

  static var homeResume: Scene { Scene(history: History(interrupted: [interrupted])) }

  private static var previewResume: Scene {
    var scene = homeResume
    scene.press(.enter)
    scene.answer()
    return scene
  }

  private static var waiting: Scene {
    var scene = previewResume
    scene.press(.enter)
    return scene
  }

  private static func hurting(_ hurt: Symptom.ID) -> Scene {
    var scene = playing(until: .seconds(95))
    scene.press(.character("!"))
    scene.send(.hurt(hurt))
    return scene
  }

  private static var eased: Scene { hurting("too-strong") }

  private static func stopped(_ hurt: Symptom.ID) -> Scene { hurting(hurt) }

  private static var still: Scene {
    var scene = playing(until: .seconds(5))
    scene.face = Face(appearance: Appearance(isStill: true))
    return scene
  }

  private static let practice = Practice(
    title: "plank", text: "2x(hold 30s each side, rest 15s)",
    laps: (1...2).flatMap { round in
      [
        Practice.Lap(
          name: "Hold", time: .exactly(.seconds(30)), eachSide: true, rounds: ["\(round) of 2"]),
        Practice.Lap(name: "Rest", time: .exactly(.seconds(15)), rounds: ["\(round) of 2"]),
      ]
    })

  private static let calf = timer("calf", "3x(hold 90s, rest 15s)")
  private static let neck = timer("neck", "2x(stretch 30s, rest 10s) each side")

  private static func timer(_ name: String, _ parts: String) -> Practice {
    guard let practice = try? readPractice(parts, title: name).get() else {
      fatalError("no timer \(parts)")
    }
    return practice
  }

  private static func timers(_ saved: [Practice]) -> Scene {
    var scene = Scene()
    scene.send(.timersLoaded(saved))
    scene.send(.open(.timers))
    return scene
  }

  /// The form for a new timer, with these parts and this name typed.
  private static func form(_ parts: String, named name: String) -> Scene {
    var scene = timers([practice])
    scene.press(.character("n"))
    for character in parts { scene.press(.character(character)) }
    scene.press(.tab)
    for character in name { scene.press(.character(character)) }
    return scene
  }

  private static func readyMade(_ name: String) -> Scene {
    var scene = Scene()
    guard let practice = ReadyMadeTimers.practice(named: name) else { fatalError("no \(name)") }
    scene.send(.practise(practice))
    scene.play(until: .seconds(20))
    return scene
  }

  private static func timer(until position: Duration?) -> Scene {
    var scene = Scene()
    scene.send(.practise(practice))
    scene.play(until: position)
    return scene
  }

  private static var countUp: Scene {
    var scene = Scene()
    scene.send(.practise(.countUp))
    scene.play(until: .seconds(75))
    return scene
  }

  private static var practised: Scene { timer(until: nil) }

  private static var practisedStopped: Scene {
    var scene = timer(until: .seconds(70))
    scene.send(.command(.stop))
    return scene
  }

  /// A session that could not be saved.
  private static var notSaved: Scene {
    var scene = playing(until: .seconds(95))
    scene.play()
    scene.send(.problem(.cannotSave(.session, diskIsFull)))
    return scene
  }
}
