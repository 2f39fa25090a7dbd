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

  /// The columns a figure takes beside the words, including the gap before it.
  private static let figureRoom = Figure.widest + 3

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
    let words = drawMiddle(&frame, from: top, to: bottom)
    return (frame, words.contains(where: \.isPacer))
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
      frame.write(row.text, at: row.indent, 2 + index, style: theme[row.role])
      row.drawBar(&frame, beside: 0, 2 + index, theme)
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

  /// Draws the clock above the words, with the step's figure beside them if it fits. Returns the
  /// words.
  private func drawMiddle(_ frame: inout Frame, from top: Int, to bottom: Int) -> [Row] {
    let room = Size(width: frame.size.width, height: bottom - top)
    let whole = middle(in: room)
    guard let (lines, beside) = figure(in: room, wholeScale: whole.scale) else {
      draw(whole, &frame, from: top)
      return whole.words
    }
    let first = top + (room.height - lines.count) / 2
    for (index, line) in lines.enumerated() {
      frame.write(line, at: beside.room.width + 1, first + index)
    }
    draw(beside, &frame, from: top)
    return beside.words
  }

  /// The step's drawing, and the layout beside it. If the drawing makes the clock too small to read
  /// from afar, it is shown only when the user is likely to look: at the start of a step and while
  /// paused.
  private func figure(in room: Size, wholeScale: Int) -> ([String], Middle)? {
    guard let figure = step.figure.flatMap({ drawings.figures[$0] }), segment.kind != .rest else {
      return nil
    }
    let lines = figure.lines(style)
    let narrow = Size(width: room.width - Self.figureRoom, height: room.height)
    guard narrow.width >= 48, lines.count <= room.height else { return nil }
    let beside = middle(in: narrow)
    let isLarge = beside.scale >= min(2, wholeScale)
    return isLarge || isBeginning || isPaused ? (lines, beside) : nil
  }

  /// The area between head and foot, laid out for a given size.
  private struct Middle {
    let room: Size
    let words: [Row]
    /// The scale of the digits; 0 if the clock is one row of text.
    let scale: Int
  }

  /// Lays out the clock and the words. If the whole instruction does not fit below large digits,
  /// the clock shrinks to one row while the instruction is read.
  private func middle(in room: Size) -> Middle {
    let width = min(room.width - 2, 96)
    let rows = room.height - BigDigits.rows
    let warned = warning(width).count
    // A warning always has its rows, and there is at least one more for what to do.
    let isRead =
      isBeginning && say(width).count + captionRows(width).count + 1 + warned > rows
      || warned > 0 && warned + 2 > rows
    let words = middleWords(width: width, rows: isRead ? room.height - 1 : rows)
    if isRead || !appearance.hasLargeDigits { return Middle(room: room, words: words, scale: 0) }
    let height = room.height - words.count
    let scale = BigDigits.scale(
      of: clock.count > 5 ? "000:00" : "00:00",
      toFit: Size(
        width: room.width - 4, height: height - (height >= BigDigits.rows + 2 ? 2 : 0)))
    return Middle(room: room, words: words, scale: max(1, scale))
  }

  private func draw(_ middle: Middle, _ frame: inout Frame, from top: Int) {
    let style = theme[isPaused ? .standing : .digits]
    let isText = middle.scale == 0
    let lines = isText ? [clock] : BigDigits.lines(clock, scale: middle.scale)
    let left = max(1, (middle.room.width - TextWidth.columns(lines[0])) / 2)
    let spare = middle.room.height - middle.words.count - lines.count
    let first = top + (isText ? 0 : max(0, spare / 2))
    let bottom = top + middle.room.height
    for (index, line) in lines.enumerated() where first + index < bottom {
      frame.write(line, at: left, first + index, style: style)
    }
    // Rest the cursor on words, which a screen reader can read, rather than on block digits; on a
    // notice if there is one.
    let words = middle.words
    let spoken =
      words.firstIndex { $0.role == .notice } ?? words.firstIndex { $0.role != .warning } ?? 0
    frame.cursor =
      words.isEmpty
      ? Point(column: left, row: first) : Point(column: 1, row: bottom - words.count + spoken)
    for (index, word) in middle.words.enumerated() {
      let row = bottom - middle.words.count + index
      frame.write(word.text, at: 1 + word.indent, row, style: theme[word.role])
      word.drawBar(&frame, beside: 1, row, theme)
      if !word.right.isEmpty { frame.writeRight(word.right, before: middle.room.width - 1, row) }
    }
  }

  private var footer: Footer { Footer(PlayerKeys.hints(for: playing, bindings)) }

  private var title: String { PartWords.name(of: segment, in: timeline) }
}
