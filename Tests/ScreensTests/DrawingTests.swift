import Canvas
import Screens
import TestSupport
import Testing

/// Every screen as a drawing, at the sizes the screens are designed for: what is seen changes only
/// when somebody has looked at it.
@Suite struct DrawingTests {
  private static let sizes = [
    Size(width: 80, height: 24), Size(width: 40, height: 12), Size(width: 200, height: 60),
  ]

  @Test("each screen looks as it is drawn", arguments: Scenes.names)
  func screen(_ name: String) {
    let scene = Scenes.named(name)
    for size in Self.sizes {
      expectDrawing(scene.frame(size).text, "\(name)-\(size.width)x\(size.height)")
    }
  }

  @Test(
    "below 40×12 the player shows the time and the step alone",
    arguments: ["player-left", "player-paused", "player-stop"])
  func smallPlayer(_ name: String) {
    for size in [Size(width: 30, height: 8), Size(width: 20, height: 3)] {
      expectDrawing(Scenes.named(name).frame(size).text, "\(name)-\(size.width)x\(size.height)")
    }
  }

  @Test(
    "where only ASCII is shown, everything is still told apart",
    arguments: ["player-left", "player-remark", "check-in-where", "suggestions"])
  func ascii(_ name: String) {
    var scene = Scenes.named(name)
    // A new face has no draft, which the player has no need of.
    if name.hasPrefix("player") { scene.face = Face(.ascii) }
    let frame = scene.frame(Self.sizes[0]).inASCII()
    #expect(frame.text.filter { !$0.isASCII } == "")
    expectDrawing(frame.text, "\(name)-ascii")
  }
}
