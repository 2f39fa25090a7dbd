import Canvas
import Coach
import Flow
import TestSupport

extension Scenes {
  /// The player at the moments worth looking at.
  static let players: [(name: String, scene: Scene)] = [
    ("player-get-ready", playing(until: .seconds(-3))),
    ("player-left", playing(until: .seconds(82))),
    ("player-plain", playing(until: .seconds(88))),
    ("player-remark", playing(until: .seconds(95))),
    ("player-countdown", playing(until: .seconds(108))),
    ("player-right", playing(until: .seconds(111))),
    ("player-paused", pressed([.character(" ")])),
    ("player-stop", pressed([.character("q")])),
    ("player-release", untilReleased),
  ]

  /// A routine with sides, playing at a position.
  static func playing(until position: Duration) -> Scene {
    var scene = preview
    scene.send(.begin)
    scene.play(until: position)
    return scene
  }

  private static func pressed(_ keys: [Key]) -> Scene {
    var scene = playing(until: .seconds(95))
    for key in keys { scene.press(key) }
    return scene
  }

  private static var untilReleased: Scene {
    var scene = preview
    scene.send(.back)
    scene.send(
      .choose(
        Routine(
          id: "a-hold", title: "A hold until it lets go", technique: .swedish, minutes: 2,
          regions: [.lumbarErectors], tools: [], positions: [.seated],
          stages: [.acute], maxPain: 6, pressure: 3, summary: "One hold on each side.",
          steps: [
            Step(
              kind: .hold, title: "The spot at the waist",
              say: "Press the soft spot with your thumb. Wait until it lets go, then press Enter.",
              time: .untilReleased(.seconds(20), .seconds(40)), eachSide: true)
          ])))
    scene.send(.begin)
    scene.play(until: .seconds(25))
    return scene
  }

  static var after: Scene {
    var scene = playing(until: .seconds(30))
    scene.play()
    return scene
  }

  static var afterNote: Scene {
    var scene = after
    scene.type("3")
    scene.press(.tab)
    scene.type("Warm and loose, a bit sore on the left where I press too hard; less next time")
    return scene
  }

  static var help: Scene {
    var scene = at("nerve-signs")
    scene.press(.character("?"))
    return scene
  }
}
