import Canvas
import Screens
import TestSupport
import Testing

/// Drawings of every screen at the sizes the screens are designed for, so that no screen changes
/// without someone having looked at it.
@Suite struct DrawingTests {
  private static let sizes = [
    Size(width: 80, height: 24), Size(width: 40, height: 12), Size(width: 200, height: 60),
  ]

  @Test("each screen matches its drawing", arguments: Scenes.names)
  func screen(_ name: String) {
    let scene = Scenes.named(name)
    for size in Self.sizes {
      expectDrawing(scene.frame(size).text, "\(name)-\(size.width)x\(size.height)")
    }
  }

  @Test(
    "below 40×12 the player shows only the time and the step",
    arguments: ["player-left", "player-paused", "player-stop"])
  func smallPlayer(_ name: String) {
    for size in [Size(width: 30, height: 8), Size(width: 20, height: 3)] {
      expectDrawing(Scenes.named(name).frame(size).text, "\(name)-\(size.width)x\(size.height)")
    }
  }

  @Test(
    "in ASCII alone, everything can still be told apart",
    arguments: ["player-left", "player-remark", "check-in-where", "suggestions"])
  func ascii(_ name: String) {
    var scene = Scenes.named(name)
    // A new face has no draft, and the player does not need one.
    if name.hasPrefix("player") { scene.face = Face(.ascii) }
    let frame = scene.frame(Self.sizes[0]).inASCII()
    #expect(frame.text.filter { !$0.isASCII } == "")
    expectDrawing(frame.text, "\(name)-ascii")
  }
}
