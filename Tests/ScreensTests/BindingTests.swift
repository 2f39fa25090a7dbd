import Canvas
import Coach
import Flow
import Screens
import TestSupport
import Testing

/// Custom keys in the player, and settings that change what is shown.
@Suite struct BindingTests {
  private func scene(
    keys: [PlayerCommand: String] = [:], hasLargeDigits: Bool = true
  ) -> Scene {
    var scene = Scenes.playing(until: .seconds(95))
    scene.face = Face(appearance: Appearance(hasLargeDigits: hasLargeDigits, keys: keys))
    return scene
  }

  @Test("a custom key replaces the old one and appears in the footer and the help")
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

  @Test("the player's messages and its help name the configured keys")
  func named() {
    var scene = scene(keys: [.togglePause: "p", .longer: "f6", .shorter: "s", .next: "y"])
    scene.press(.character("p"))
    #expect(scene.frame().text.contains("p to resume"))
    scene.press(.character("?"))
    let help = scene.frame().text
    for text in ["p       Pause or resume.", "f6 s    Add 15 seconds", "y       Skip to the next"] {
      #expect(help.contains(text), "\(text)")
    }
    #expect(!help.contains("Also p") && !help.contains("Also s"))
    scene.press(.escape)
    scene.press(.character("q"))
    guard case .command(.stop, _)? = scene.press(.character("y")) else {
      Issue.record("y does not confirm the stop")
      return
    }
  }

  @Test("! works while the help is open")
  func hurtsInHelp() {
    var scene = scene()
    scene.press(.character("?"))
    scene.press(.character("!"))
    guard case .hurting = scene.flow.route else {
      Issue.record("! does nothing")
      return
    }
  }

  @Test("two keys can be swapped")
  func swapped() {
    var scene = scene(keys: [.next: "left", .back: "right"])
    guard case .command(.next, _)? = scene.press(.left) else {
      Issue.record("left does not go to the next part")
      return
    }
    guard case .command(.back, _)? = scene.press(.right) else {
      Issue.record("right does not go back")
      return
    }
  }

  @Test(
    "! works with any key settings", arguments: [[:], [.hurts: "1"]] as [[PlayerCommand: String]])
  func hurts(_ keys: [PlayerCommand: String]) {
    var scene = scene(keys: keys)
    scene.press(.character("!"))
    guard case .hurting = scene.flow.route else {
      Issue.record("! does nothing")
      return
    }
  }

  @Test("plain digits fit on one line")
  func digits() {
    var scene = scene(hasLargeDigits: false)
    // The side and the pressure are still drawn with blocks.
    #expect(scene.frame().lines.count { $0.contains("██") } <= 2)
    #expect(scene.frame().text.contains("0:"))
  }

  @Test("the user's own tools are already ticked when they are asked about")
  func tools() {
    var scene = Scenes.toolsPage(own: [.tennisBall], keys: [])
    #expect(scene.frame().text.contains("[x]"))
    guard case .answer(let answers)? = scene.press(.enter) else {
      Issue.record("no answer")
      return
    }
    #expect(answers[.tools] == .chosen(["tennis-ball"]))
  }
}
