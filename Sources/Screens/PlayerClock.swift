import Canvas
import Coach
import Text
import Wording

/// The clock of the player, the side above it or beside it, and the breath.
extension PlayerScreen {
  /// Draws the clock; dim while it does not run for the step.
  func drawClock(_ layout: PlayerLayout, _ frame: inout Frame) {
    let isStanding = isPaused || segment.kind == .getReady
    guard let digits = layout.digits else {
      frame.write(clock, at: layout.clock.column, layout.clock.row, style: theme[.strong])
      return
    }
    let lines = digits.lines(clock)
    // Short clocks end where the longest would, so that the seconds stay in their place.
    let left = layout.clock.column + layout.clockColumns - (lines.first?.count ?? 0)
    for (index, line) in lines.enumerated() {
      frame.write(
        line, at: left, layout.clock.row + index, style: theme[isStanding ? .standing : .digits])
    }
  }

  /// Draws the side as a block over its half of the clock, or beside it, and while the clock is paused
  /// that it is.
  func drawSide(_ layout: PlayerLayout, _ frame: inout Frame) {
    guard let row = layout.side else { return }
    let columns = layout.aroundClock
    if isPaused {
      drawBlock(PlayerWords.isPaused, .mind, columns, row, &frame)
      if let side, layout.shape == .short {
        frame.write(side.short, at: columns.lowerBound, row + 1, style: theme[.strong])
      }
      return
    }
    guard let side else { return }
    // LEFT is on the left half, or above.
    let middle = columns.lowerBound + columns.count / 2
    let places =
      layout.shape == .short
      ? [(columns, row), (columns, row + 1)]
      : [(columns.lowerBound..<middle, row), (middle..<columns.upperBound, row)]
    let hasRoom = places[1].1 < layout.text.lowerBound
    let (own, other) =
      side == .left || !hasRoom ? (places[0], places[1]) : (places[1], places[0])
    drawBlock(side.short, .accent, own.0, own.1, &frame)
    if hasRoom { drawCentred(side.other.short.lowercased(), .quiet, other.0, other.1, &frame) }
  }

  /// Draws a word in the middle of a solid bar.
  private func drawBlock(
    _ word: String, _ role: Theme.Role, _ columns: Range<Int>, _ row: Int, _ frame: inout Frame
  ) {
    let start = columns.lowerBound + (columns.count - word.count) / 2
    frame.fill("█", from: columns.lowerBound, to: start - 1, row, style: theme[role])
    frame.write(word, at: max(columns.lowerBound, start), row, style: theme[.strong])
    frame.fill(
      "█", from: start + word.count + 1, to: columns.upperBound, row, style: theme[role])
  }

  private func drawCentred(
    _ word: String, _ role: Theme.Role, _ columns: Range<Int>, _ row: Int, _ frame: inout Frame
  ) {
    let start = columns.lowerBound + (columns.count - TextWidth.columns(word)) / 2
    frame.write(word, at: max(columns.lowerBound, start), row, style: theme[role])
  }

  /// Draws the state of the clock, or else the breath: two wings that widen with each second of the
  /// in-breath and narrow with each of the out-breath.
  func drawPulse(_ layout: PlayerLayout, _ frame: inout Frame) {
    guard let row = layout.pulse else { return }
    let columns = layout.aroundClock
    if let state {
      // Beside a small clock the footer has to say it.
      if state.count <= columns.count { drawCentred(state, .strong, columns, row, &frame) }
      return
    }
    guard let breath = breathNow else { return }
    let words = BreathWords.words(breath.phase)
    if appearance.isStill { return drawCentred(words, .plain, columns, row, &frame) }
    if layout.shape == .short {
      drawCentred(words, .plain, columns, row, &frame)
      let cells = Int(breath.share * Double(columns.count))
      frame.fill(
        "━", from: columns.lowerBound, to: columns.lowerBound + cells, row + 1,
        style: theme[.thin])
      return
    }
    let room = BreathWords.longest
    let start = columns.lowerBound + (columns.count - room) / 2
    frame.write(words, at: start, row)
    let wing = min(Self.widestWing, start - 2 - columns.lowerBound)
    let cells = Int((breath.share * Double(wing)).rounded())
    frame.fill("━", from: start - 2 - cells, to: start - 2, row, style: theme[.thin])
    frame.fill(
      "━", from: start + room + 2, to: start + room + 2 + cells, row, style: theme[.thin])
  }

  private static let widestWing = 7

  /// What the clock is doing, if it is not running for the step.
  private var state: String? {
    switch player.state {
    case .waiting: nil
    case .paused:
      stopQuestion.map { PlayerWords.stopKeys(staysPaused: $0 == .paused) }
        ?? PlayerWords.resume(bindings.name(of: .togglePause))
    case .running, .finished, .stopped:
      segment.kind == .getReady ? PlayerWords.getReady : isResting ? PlayerWords.resting : nil
    }
  }

  /// The phase of the breath and how full the lungs are, from 0 to 1, in the current second; `nil` if
  /// no slow breath suits this part.
  private var breathNow: (phase: Breath.Phase, share: Double)? {
    guard isPaced, let breath = playing.breath else { return nil }
    return breath.lungs(second: (player.position - segment.start).secondsDown)
  }

  /// Whether slow breathing suits this part.
  private var isPaced: Bool {
    guard segment.kind != .getReady else { return false }
    switch step.kind {
    case .breathe, .close, .checkIn, .rest, .hold, .press, .drag, .stretch, .heat: return true
    case .glide, .knead, .circles, .strip, .roll, .thumbWalk, .shake, .tap, .device, .move, .walk:
      return false
    }
  }
}
