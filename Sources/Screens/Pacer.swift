import Canvas
import Coach
import Flow

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
    if isStill {
      let (phase, _, left) = breath.phase(at: time)
      let words = phase == .breatheIn ? "Breathe in" : "Breathe out"
      return [Row(text: "\(words)  \(left.secondsUp)")]
    }
    return [Row(text: bar(breath, at: time))]
  }

  private func bar(_ breath: Breath, at time: Duration) -> String {
    let filled = breath.filled(at: time, of: Self.pacerCells)
    return "Breathe   in \(Bar.cells(filled, of: Self.pacerCells)) out"
  }

  /// Whether a frame shows the bar.
  func showsPacer(_ frame: Frame) -> Bool {
    guard isPaced, !isStill, let breath = playing.breath else { return false }
    return frame.text.contains(bar(breath, at: player.position - segment.start))
  }

  /// When the bar next moves, on the clock of the program; `nil` where none does.
  var pacerWake: Duration? {
    guard isPaced, !isStill, let breath = playing.breath, case .running(let anchor) = player.state
    else { return nil }
    let time = player.position - segment.start
    return anchor + player.position + breath.nextChange(after: time, of: Self.pacerCells)
  }
}
