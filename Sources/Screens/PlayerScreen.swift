import Text
import Canvas
import Coach
import Flow
import Wording

/// The player: the clock as large as fits, the step, the side and what comes next. Below 40×12,
/// only time, side, step and what comes next.
struct PlayerScreen {
  let playing: Session
  let asksToStop: Bool
  /// Whether the drawing is described in words.
  let showsText: Bool
  let drawings: Drawings
  let style: DrawingStyle
  let appearance: Appearance
  let bindings: Bindings

  private var theme: Theme { appearance.theme }
  var player: Player { playing.player }
  var timeline: Timeline { player.timeline }
  var segment: Segment { timeline.segment(at: player.position) }
  var step: Step { timeline.step(of: segment) }
  private var clock: String {
    ClockText.clock(
      playing.countsUp && segment.kind != .getReady
        ? player.position.secondsDown : timeline.secondsLeft(at: player.position))
  }

  var isPaused: Bool {
    switch player.state {
    case .paused, .waiting: true
    case .running, .finished, .stopped: false
    }
  }

  /// Returns the frame, and whether a breathing bar moves in it.
  func draw(size: Size) -> (frame: Frame, movesBreath: Bool) {
    var frame = Frame(size: size)
    if size.width < 40 || size.height < 12 {
      drawSmall(&frame)
      return (frame, false)
    }
    let isRoomy = size.height >= 16 && size.width >= 60
    let top = isRoomy ? drawHead(&frame) : drawShortHead(&frame)
    let bottom = drawFoot(&frame, roomy: isRoomy)
    let movesBreath = drawMiddle(&frame, top..<bottom)
    return (frame, movesBreath)
  }

  /// Draws time, side and step, when there is no room for more.
  private func drawSmall(_ frame: inout Frame) {
    let words = [
      segment.side?.name, clock, isPaused ? PlayerWords.isPaused : nil,
      playing.isRehearsal ? PlayerWords.isRehearsal : nil,
    ]
    frame.write(
      words.compactMap { $0 }.joined(separator: "  "), at: 0, 0, style: theme[.digits])
    frame.write(asksToStop ? PlayerWords.stop : title, at: 0, 1)
    let warning = warning(frame.size.width)
    for (index, row) in warning.enumerated() {
      row.draw(&frame, at: 0, 2 + index, theme)
    }
    frame.write(next, at: 0, 2 + warning.count, style: theme[.quiet])
    if frame.size.height > 3 + warning.count { footer.draw(&frame, theme) }
  }

  /// Draws title, rule and step; returns the first free row.
  private func drawHead(_ frame: inout Frame) -> Int {
    let width = frame.size.width
    let facts = playing.routine.map { RoutineWords.facts($0) } ?? LibraryWords.timer
    let corner = playing.isRehearsal ? PlayerWords.rehearsal : facts
    let room = width - TextWidth.columns(playing.title) - 5
    frame.write(playing.title + "  ", at: 1, 0, style: theme[.title])
    // Facts may be left out, but not that it is a rehearsal.
    frame.writeRight(
      playing.isRehearsal ? "  " + corner : fitting(corner, room), before: width - 1, 0,
      style: theme[playing.isRehearsal ? .notice : .quiet])
    frame.fill("─", from: 0, to: width, 1, style: theme[.rule])
    let count = PlayerWords.count(segment.step + 1, of: timeline.steps.count)
    frame.write(count, at: 1, 2, style: theme[.quiet])
    let sideRoom = segment.side == nil ? 0 : 12
    frame.write(
      title.truncated(to: width - count.count - 5 - sideRoom), at: count.count + 4, 2,
      style: theme[.strong])
    drawSide(&frame, 2)
    return 3
  }

  /// As many facts as fit, dropping the first ones first.
  private func fitting(_ facts: String, _ room: Int) -> String {
    var parts = facts.split(separator: " · ")[...]
    while parts.count > 1, TextWidth.columns(parts.joined(separator: " · ")) > room {
      parts.removeFirst()
    }
    return parts.joined(separator: " · ")
  }

  /// Draws step and side on one line; returns the first free row.
  private func drawShortHead(_ frame: inout Frame) -> Int {
    let width = frame.size.width
    let mark = playing.isRehearsal ? PlayerWords.isRehearsal + " " : ""
    let count = mark + "\(segment.step + 1)/\(timeline.steps.count)"
    frame.writeRight(count, before: width - 1, 0, style: theme[.quiet])
    let side = segment.side == nil ? 0 : 11
    frame.write(
      title.truncated(to: width - count.count - side - 4), at: 1, 0, style: theme[.strong])
    drawSide(&frame, 0, before: width - count.count - 3)
    frame.fill("─", from: 0, to: width, 1, style: theme[.rule])
    return 2
  }

  private func drawSide(_ frame: inout Frame, _ row: Int, before column: Int? = nil) {
    guard let side = segment.side else { return }
    frame.writeRight(
      " \(side.name) ", before: column ?? frame.size.width - 1, row, style: theme[.side])
  }

  /// Draws the bar and the keys at the bottom; returns the row after the last free one.
  private func drawFoot(_ frame: inout Frame, roomy: Bool) -> Int {
    let (width, height) = (frame.size.width, frame.size.height)
    footer.draw(&frame, theme)
    if roomy { frame.fill("─", from: 0, to: width, height - 3, style: theme[.rule]) }
    let top = roomy ? height - 3 : height - 2
    if playing.countsUp { return top }
    let total = timeline.end.secondsUp
    let text = " " + PlayerWords.time(player.position.secondsDown, of: total)
    let share = Double(max(0, player.position.components.seconds)) / Double(max(1, total))
    let bar = Bar.progress(share, width: width - 2 - TextWidth.columns(text))
    frame.write(bar, at: 1, height - 2, style: theme[.accent])
    frame.writeRight(text, before: width - 1, height - 2)
    return top
  }

  /// The place of the parts between some rows.
  func layout(width: Int, rows: Range<Int>) -> PlayerLayout {
    let steps = timeline.steps
    let figures = steps.compactMap { $0.figure.flatMap { drawings.figures[$0] } }
    return PlayerLayout(
      width: width, rows: rows,
      PlayerLayout.Needs(
        // A clock that counts up grows once, after 100 minutes.
        clock: playing.countsUp ? clock.count : timeline.end >= .seconds(6000) ? 6 : 5,
        warning: { width in steps.map { warning(of: $0, width).count }.max() ?? 0 },
        drawing: figures.map { $0.lines(style).count }.max() ?? 0,
        hasLargeDigits: appearance.hasLargeDigits && !showsText))
  }

  /// Draws the clock, the words below it and the drawing beside them; returns whether a breathing bar
  /// moves in it.
  private func drawMiddle(_ frame: inout Frame, _ rows: Range<Int>) -> Bool {
    let layout = layout(width: frame.size.width, rows: rows)
    drawClock(layout, &frame)
    if layout.hasDrawings { drawFigure(layout, rows, &frame) }
    let breath = layout.breath == nil ? nil : pacer
    if let row = layout.breath, let breath { draw(breath, at: row, layout, &frame) }
    let (words, spoken) = words(layout)
    for (index, word) in words.enumerated() {
      draw(word, at: layout.text.lowerBound + index, layout, &frame)
    }
    draw(last(layout.width), at: layout.next, layout, &frame)
    // Rest the cursor on words, which a screen reader can read, rather than on block digits.
    frame.cursor = Point(column: 1, row: layout.text.lowerBound + spoken)
    return breath?.isPacer == true
  }

  private func drawClock(_ layout: PlayerLayout, _ frame: inout Frame) {
    let lines = layout.scale == 0 ? [clock] : BigDigits.lines(clock, scale: layout.scale)
    let left = max(1, (layout.columns - TextWidth.columns(lines[0])) / 2)
    for (index, line) in lines.enumerated() {
      frame.write(
        line, at: left, layout.clock + index, style: theme[isPaused ? .standing : .digits])
    }
  }

  /// Draws the step's drawing; in a rest and before the first step, the one that comes, dim.
  private func drawFigure(_ layout: PlayerLayout, _ rows: Range<Int>, _ frame: inout Frame) {
    let isComing = segment.kind == .rest || segment.kind == .getReady
    let shown = isComing ? following.map(timeline.step) ?? step : step
    guard let figure = shown.figure.flatMap({ drawings.figures[$0] }) else { return }
    let lines = figure.lines(style)
    let first = rows.lowerBound + (rows.count - lines.count) / 2
    for (index, line) in lines.enumerated() {
      frame.write(
        line, at: layout.columns + 1, first + index, style: theme[isComing ? .quiet : .plain])
    }
  }

  private func draw(_ word: Row, at row: Int, _ layout: PlayerLayout, _ frame: inout Frame) {
    word.draw(&frame, at: 1, row, theme)
    if !word.right.isEmpty { frame.writeRight(word.right, before: layout.columns - 1, row) }
  }

  private var footer: Footer { Footer(PlayerKeys.hints(for: playing, bindings)) }

  private var title: String { PartWords.name(of: segment, in: timeline) }
}
