import Canvas
import Coach
import Flow
import Wording

/// The breath to follow, below the clock.
extension PlayerScreen {
  /// Cells of the bar that fills on the way in and empties on the way out.
  static let pacerCells = 14

  /// Whether this part is one to breathe slowly in.
  private var isPaced: Bool {
    guard segment.kind != .getReady else { return false }
    switch step.kind {
    case .breathe, .close, .checkIn, .rest, .hold, .press, .drag, .stretch, .heat: return true
    case .glide, .knead, .circles, .strip, .roll, .thumbWalk, .shake, .tap, .device, .move, .walk:
      return false
    }
  }

  /// The bar, or in a terminal where nothing but the clock may move the same in words; nothing
  /// where there are no rows to spare.
  func pacer(rows: Int) -> [Row] {
    guard isPaced, rows > 6, let breath = playing.breath else { return [] }
    let time = player.position - segment.start
    if appearance.isStill {
      let (phase, _, left) = breath.phase(at: time)
      return [Row(text: BreathWords.phase(phase, secondsLeft: left.secondsUp))]
    }
    let filled = breath.filled(at: time, of: Self.pacerCells)
    let bar = Bar.cells(filled, of: Self.pacerCells)
    return [Row(text: BreathWords.around(bar), isPacer: true)]
  }

  /// When the bar, where one is shown, next moves, on the clock of the program; `nil` where it
  /// stands still.
  var pacerWake: Duration? {
    guard let breath = playing.breath, case .running(let anchor) = player.state
    else { return nil }
    let time = player.position - segment.start
    return anchor + player.position + breath.nextChange(after: time, of: Self.pacerCells)
  }
}
