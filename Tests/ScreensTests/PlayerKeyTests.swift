import Canvas
import Coach
import Flow
import TestSupport
import Testing

/// The keys of the player.
@Suite struct PlayerKeyTests {
  private func isPaused(_ scene: Scene) -> Bool {
    guard case .playing(let playing) = scene.flow.route else { return false }
    if case .paused = playing.player.state { return true }
    return false
  }

  @Test("q, s and Esc ask first and pause the clock meanwhile")
  func asks() {
    for key in [Key.character("q"), .character("s"), .escape] {
      var scene = Scenes.playing(until: .seconds(95))
      scene.press(key)
      #expect(scene.frame().words.contains("Stop here?"), "\(key)")
      #expect(isPaused(scene), "\(key)")
    }
  }

  @Test("y stops and saves, and any other key resumes")
  func answers() {
    var scene = Scenes.named("player-stop")
    scene.press(.character("y"))
    guard case .after = scene.flow.route else {
      Issue.record("y does not stop")
      return
    }
    for key in [Key.character("n"), .escape, .character(" "), .left] {
      var scene = Scenes.named("player-stop")
      scene.press(key)
      #expect(!isPaused(scene), "\(key)")
      #expect(!scene.frame().words.contains("Stop here?"), "\(key)")
    }
  }

  @Test("what stood still before the question whether to stop still does after n")
  func staysAsItWas() throws {
    var paused = Scenes.playing(until: .seconds(95))
    paused.press(.character(" "))
    paused.press(.character("q"))
    #expect(paused.frame().words.contains("y to stop, n to stay paused"))
    paused.press(.character("n"))
    #expect(isPaused(paused))
    #expect(!paused.frame().words.contains("Stop here?"))
    paused.press(.character(" "))
    #expect(!isPaused(paused))

    var waiting = Scenes.named("player-waiting")
    let before = waiting.flow.route
    waiting.press(.character("q"))
    waiting.press(.character("n"))
    #expect(waiting.flow.route == before)
  }

  @Test("Esc closes the words of a drawing before it asks whether to stop")
  func escape() {
    var scene = Scenes.playing(until: .seconds(95))
    let drawn = scene.frame().text
    scene.press(.character("t"))
    #expect(scene.frame().text != drawn)
    scene.press(.escape)
    #expect(scene.frame().text == drawn)
    scene.press(.escape)
    #expect(scene.frame().words.contains("Stop here?"))
  }

  @Test("Enter releases a hold, but not before its shortest time")
  func release() {
    var scene = Scenes.named("player-release")
    #expect(scene.frame().text.contains("█ LEFT █"))
    scene.press(.enter)
    #expect(scene.frame().text.contains("█ RIGHT █"))
    scene.press(.enter)
    guard case .playing(let playing) = scene.flow.route else { return }
    #expect(playing.player.position == .seconds(40))
  }

  @Test("Enter does nothing if there is nothing to release")
  func enter() {
    var scene = Scenes.playing(until: .seconds(95))
    let before = scene.flow.route
    scene.press(.enter)
    #expect(scene.flow.route == before)
  }

  @Test(
    "the choices while paused and before stopping can be read in full", arguments: [40, 80, 200])
  func question(_ width: Int) {
    let stop = Scenes.named("player-stop").frame(Size(width: width, height: 24))
    #expect(stop.words.contains("Stop here? What you did is saved."))
    let paused = Scenes.named("player-paused").frame(Size(width: width, height: 24))
    #expect(paused.words.contains("space to resume"))
  }

  @Test("holding the space bar down releases a hold without leaving the session paused")
  func heldDown() {
    var scene = Scenes.named("player-release")
    // A held key repeats after half a second, 30 times a second.
    var time: Duration = .zero
    scene.press(.character(" "), at: time)
    #expect(isPaused(scene))
    for step in 0..<30 {
      time += step == 0 ? .milliseconds(500) : .milliseconds(33)
      scene.press(.character(" "), at: time)
    }
    #expect(scene.frame().text.contains("█ RIGHT █"))
    #expect(!isPaused(scene))
    guard case .playing(let playing) = scene.flow.route else { return }
    #expect(playing.player.position == .seconds(40), "only this hold was released")
  }

  @Test("a key pressed after an interruption is never a repeat, however quick")
  func interrupted() {
    var scene = Scenes.playing(until: .seconds(95))
    scene.press(.character(" "), at: .zero)
    scene.press(.character(" "), at: .milliseconds(30))
    scene.face.forgetKeys()
    scene.press(.character(" "), at: .milliseconds(60))
    #expect(isPaused(scene))
  }

  @Test("two presses of the space bar pause and resume, however quick")
  func pressedTwice() {
    var scene = Scenes.playing(until: .seconds(95))
    scene.press(.character(" "), at: .zero)
    #expect(isPaused(scene))
    scene.press(.character(" "), at: .milliseconds(100))
    #expect(!isPaused(scene))
  }

  @Test("each player key does what its hint says")
  func keys() {
    let table: [(Key, PlayerCommand)] = [
      (.character(" "), .togglePause), (.right, .next), (.left, .back), (.character("+"), .longer),
      (.character("-"), .shorter), (.character("r"), .restart), (.character("x"), .skipSide),
      (.character("!"), .hurts), (.enter, .release),
    ]
    for (key, command) in table {
      var scene = Scenes.playing(until: .seconds(95))
      guard case .command(let found, nil)? = scene.press(key) else {
        Issue.record("\(key) does nothing")
        continue
      }
      #expect(found == command, "\(key)")
    }
  }

  @Test("adjustments change the session, and any step can be reached")
  func adjusts() throws {
    var scene = Scenes.playing(until: .seconds(95))
    scene.press(.character("a"))
    #expect(scene.frame().words.contains("Adjust"))
    let before = try #require(scene.flow.route.playing)
    scene.press(.left)
    #expect(scene.flow.route.playing?.pressure == before.pressure.map { $0 - 1 })
    scene.press(.down)
    scene.press(.left)
    #expect(scene.flow.route.playing?.percent == 90)
    scene.press(.end)
    scene.press(.enter)
    let after = try #require(scene.flow.route.playing)
    let last = after.player.timeline.steps.count - 1
    #expect(after.player.timeline.segment(at: after.player.position).step == last)
    #expect(scene.frame().words.contains("Closing rest"))
  }
}
