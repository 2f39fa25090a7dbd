import Canvas
import Coach
import Flow
import TestSupport
import Testing

/// The keys of the player.
@Suite struct PlayerKeyTests {
  private func isPaused(_ scene: Scene) -> Bool {
    guard case .playing(let playing) = scene.flow.place else { return false }
    if case .paused = playing.player.state { return true }
    return false
  }

  @Test("q, s and Esc ask first, and the clock stands still meanwhile")
  func asks() {
    for key in [Key.character("q"), .character("s"), .escape] {
      var scene = Scenes.playing(until: .seconds(95))
      scene.press(key)
      #expect(scene.frame().words.contains("Stop here?"), "\(key)")
      #expect(isPaused(scene), "\(key)")
    }
  }

  @Test("y stops and saves; anything else goes on")
  func answers() {
    var scene = Scenes.named("player-stop")
    scene.press(.character("y"))
    guard case .after = scene.flow.place else {
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

  @Test("a hold is released with Enter, and not before its shortest time")
  func release() {
    var scene = Scenes.named("player-release")
    #expect(scene.frame().text.contains("LEFT side"))
    scene.press(.enter)
    #expect(scene.frame().text.contains("RIGHT side"))
    scene.press(.enter)
    guard case .playing(let playing) = scene.flow.place else { return }
    #expect(playing.player.position == .seconds(40))
  }

  @Test("Enter does nothing where nothing can be released")
  func enter() {
    var scene = Scenes.playing(until: .seconds(95))
    let before = scene.flow.place
    scene.press(.enter)
    #expect(scene.flow.place == before)
  }

  @Test("the choices of the pause and of the question can be read", arguments: [40, 80, 200])
  func question(_ width: Int) {
    let stop = Scenes.named("player-stop").frame(Size(width: width, height: 24))
    #expect(stop.words.contains("Stop here? y stops, n goes on."))
    let paused = Scenes.named("player-paused").frame(Size(width: width, height: 24))
    #expect(paused.words.contains("Paused. Press the space bar to go on."))
  }
}
