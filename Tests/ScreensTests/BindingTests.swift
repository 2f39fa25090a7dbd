import Canvas
import Coach
import Flow
import Screens
import TestSupport
import Testing

/// Keys of the user's own in the player, and settings that change what is shown.
@Suite struct BindingTests {
  private func scene(
    keys: [PlayerCommand: String] = [:], hasLargeDigits: Bool = true
  ) -> Scene {
    var scene = Scenes.playing(until: .seconds(95))
    scene.face = Face(appearance: Appearance(hasLargeDigits: hasLargeDigits, keys: keys))
    return scene
  }

  @Test("a key of one's own does it, the old one does not, and the footer and the help show it")
  func bound() {
    var scene = scene(keys: [.next: "f5", .togglePause: "z"])
    #expect(scene.frame().lines.last?.contains("z pause") == true)
    #expect(scene.frame().lines.last?.contains("f5 next") == true)
    let before = scene.flow.route
    for key in [Key.right, .character("l"), .character("n"), .character(" "), .character("p")] {
      #expect(scene.press(key) == nil, "\(key)")
    }
    #expect(scene.flow.route == before)
    guard case .command(.togglePause, _)? = scene.press(.character("z")) else {
      Issue.record("z does nothing")
      return
    }
    guard case .command(.next, _)? = scene.press(.function(5)) else {
      Issue.record("F5 does nothing")
      return
    }
    scene.press(.character("?"))
    #expect(scene.frame().text.contains("f5      Skip to the next part."))
  }

  @Test("what the player says and its help name the keys that there are")
  func named() {
    var scene = scene(keys: [.togglePause: "p", .longer: "f6", .shorter: "s", .next: "y"])
    scene.press(.character("p"))
    #expect(scene.frame().text.contains("Paused. Press p to resume."))
    scene.press(.character("?"))
    let help = scene.frame().text
    for text in ["p       Pause or resume.", "f6 s    Add 15 seconds", "y       Skip to the next"] {
      #expect(help.contains(text), "\(text)")
    }
    #expect(!help.contains("Also p") && !help.contains("Also s"))
    scene.press(.escape)
    scene.press(.character("q"))
    guard case .command(.stop, _)? = scene.press(.character("y")) else {
      Issue.record("y does not stop when it is asked for")
      return
    }
  }

  @Test("! is heard while the help is open")
  func hurtsInHelp() {
    var scene = scene()
    scene.press(.character("?"))
    scene.press(.character("!"))
    guard case .hurting = scene.flow.route else {
      Issue.record("! is not heard")
      return
    }
  }

  @Test("two that change places do so")
  func swapped() {
    var scene = scene(keys: [.next: "left", .back: "right"])
    guard case .command(.next, _)? = scene.press(.left) else {
      Issue.record("left is not next")
      return
    }
    guard case .command(.back, _)? = scene.press(.right) else {
      Issue.record("right is not back")
      return
    }
  }

  @Test(
    "! is heard whatever is set", arguments: [[:], [.hurts: "1"]] as [[PlayerCommand: String]])
  func hurts(_ keys: [PlayerCommand: String]) {
    var scene = scene(keys: keys)
    scene.press(.character("!"))
    guard case .hurting = scene.flow.route else {
      Issue.record("! is not heard")
      return
    }
  }

  @Test("plain digits stand in a line")
  func digits() {
    var scene = scene(hasLargeDigits: false)
    // The bar below stays.
    #expect(scene.frame().lines.count { $0.contains("██") } <= 1)
    #expect(scene.frame().text.contains("0:"))
  }

  @Test("the tools one owns are marked when they are asked for, and can be unmarked")
  func tools() {
    var scene = Scene(ownTools: [.tennisBall])
    scene.send(.checkIn)
    scene.answer(until: "tools")
    #expect(scene.frame().text.contains("[x]"))
    guard case .answer(let answers)? = scene.press(.enter) else {
      Issue.record("no answer")
      return
    }
    #expect(answers[.tools] == .chosen(["tennis-ball"]))
  }
}
