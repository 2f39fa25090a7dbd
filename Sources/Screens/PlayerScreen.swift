import Canvas
import Coach
import Flow
import Text
import Wording

/// The player: the clock, the side, what to do, and what comes next. Each has its place for the whole
/// session (`PlayerLayout`).
struct PlayerScreen {
  let playing: Session
  /// What the clock did before the question whether to stop; `nil` while that is not asked.
  let stopQuestion: PlayerDraft.StopQuestion?
  /// Whether the drawing is described in words.
  let showsText: Bool
  let drawings: Drawings
  let style: DrawingStyle
  let appearance: Appearance
  let bindings: Bindings

  var theme: Theme { appearance.theme }
  var player: Player { playing.player }
  var timeline: Timeline { player.timeline }
  var segment: Segment { playing.segment }
  var step: Step { timeline.step(of: segment) }

  var clock: String { playing.clock }

  var isPaused: Bool {
    switch player.state {
    case .paused, .waiting: true
    case .running, .finished, .stopped: false
    }
  }

  /// Whether the body rests: between two repeats, or in a step of its own.
  var isResting: Bool { segment.kind == .rest || step.kind == .rest }

  /// Whether this is a time in which the coming step is drawn: a rest, or before the first step.
  var isBetween: Bool { segment.kind == .getReady || isResting && step.figure == nil }

  /// The segment whose step is drawn.
  var drawn: Segment { isBetween ? following ?? segment : segment }

  /// The side that is shown: between two steps the coming one.
  var side: Side? { segment.side ?? (isBetween ? following?.side : nil) }

  func draw(size: Size) -> Frame {
    var frame = Frame(size: size)
    let layout = layout(size)
    drawHead(layout, &frame)
    drawClock(layout, &frame)
    drawSide(layout, &frame)
    drawPulse(layout, &frame)
    drawDrawing(layout, &frame)
    drawList(layout, &frame)
    drawWords(layout, &frame)
    if size.height > 4 { footer.draw(&frame, theme) }
    if layout.shape == .tall {
      frame.fill("─", from: 0, to: size.width, size.height - 2, style: theme[.rule])
    }
    return frame
  }

  /// The place of the parts on a screen of this size.
  func layout(_ size: Size) -> PlayerLayout {
    let steps = timeline.steps
    return PlayerLayout(
      size,
      PlayerLayout.Needs(
        clock: longestClock,
        warning: { width in steps.map { warning(of: $0, width).count }.max() ?? 0 },
        hasDrawings: steps.contains { $0.figure.flatMap { drawings.figures[$0] } != nil },
        hasWords: playing.routine != nil || showsText,
        hasLargeDigits: appearance.hasLargeDigits && !showsText))
  }

  /// The form of the longest clock of the session. One that counts up grows twice, after 10 and 100
  /// minutes.
  private var longestClock: String {
    let longest = timeline.segments.map(\.length).max() ?? .zero
    let time = playing.countsUp ? max(.zero, player.position) : longest
    return time < .seconds(600) ? "0:00" : time < .seconds(6000) ? "00:00" : "000:00"
  }

  /// Draws the words, and what comes next with how hard to press.
  private func drawWords(_ layout: PlayerLayout, _ frame: inout Frame) {
    let (words, spoken) = words(layout)
    for (index, word) in words.enumerated() {
      word.draw(&frame, at: layout.left, layout.text.lowerBound + index, theme)
    }
    drawNext(layout, &frame)
    // Rest the cursor on words, which a screen reader can read, rather than on block digits.
    let row = layout.text.isEmpty ? layout.next : layout.text.lowerBound + spoken
    frame.cursor = Point(column: layout.left, row: min(row, frame.size.height - 1))
  }

  private var footer: Footer {
    Footer(
      Hint.shown(PlayerKeys.hints(for: playing, bindings, stopQuestion: stopQuestion), in: style))
  }

  var title: String { PartWords.name(of: segment, in: timeline) }
}
