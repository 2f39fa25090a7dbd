import Canvas
import Coach
import Flow
import Wording

/// The breathing guide below the clock.
extension PlayerScreen {
  /// Cells of the bar, which fills on the in-breath and empties on the out-breath.
  static let pacerCells = 14

  /// Whether slow breathing suits this part.
  private var isPaced: Bool {
    guard segment.kind != .getReady else { return false }
    switch step.kind {
    case .breathe, .close, .checkIn, .rest, .hold, .press, .drag, .stretch, .heat: return true
    case .glide, .knead, .circles, .strip, .roll, .thumbWalk, .shake, .tap, .device, .move, .walk:
      return false
    }
  }

  /// The breathing bar, or the same in words if motion is turned off; `nil` if no slow breath suits
  /// this part.
  var pacer: Row? {
    guard isPaced, let breath = playing.breath else { return nil }
    let time = player.position - segment.start
    if appearance.isStill {
      let (phase, _, left) = breath.phase(at: time)
      return Row(text: BreathWords.phase(phase, secondsLeft: left.secondsUp))
    }
    let filled = breath.filled(at: time, of: Self.pacerCells)
    let bar = Bar.cells(filled, of: Self.pacerCells)
    return Row(text: BreathWords.around(bar), isPacer: true)
  }

  /// When the breathing bar next moves, on the program's clock; `nil` if there is no breath to
  /// follow or the player is not running.
  var pacerWake: Duration? {
    guard let breath = playing.breath, case .running(let anchor) = player.state
    else { return nil }
    let time = player.position - segment.start
    return anchor + player.position + breath.nextChange(after: time, of: Self.pacerCells)
  }
}
