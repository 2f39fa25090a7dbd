import Canvas
import Coach
import Flow

/// The player: the clock as large as the room allows, the step, the side and what comes next.
/// Below 40×12 the time and the step alone.
struct PlayerScreen {
  let playing: Playing
  let asksToStop: Bool
  let drawings: Drawings
  let style: DrawingStyle

  /// The columns beside the words that a figure takes, with the gap before it.
  private static let figureRoom = Figure.widest + 3

  var player: Player { playing.player }
  var timeline: Timeline { player.timeline }
  var segment: Segment { timeline.segment(at: player.position) }
  var step: Step { timeline.step(of: segment) }
  private var clock: String { ClockText.clock(timeline.secondsLeft(at: player.position)) }

  var isPaused: Bool {
    if case .paused = player.state { true } else { false }
  }

  func draw(size: Size) -> Frame {
    var frame = Frame(size: size)
    if size.width < 40 || size.height < 12 {
      drawSmall(&frame)
    } else {
      let isRoomy = size.height >= 16 && size.width >= 60
      let top = isRoomy ? drawHead(&frame) : drawShortHead(&frame)
      let bottom = drawFoot(&frame, roomy: isRoomy)
      drawMiddle(&frame, from: top, to: bottom)
    }
    return frame
  }

  /// Time, side and step where there is room for nothing else.
  private func drawSmall(_ frame: inout Frame) {
    let side = segment.side.map { $0.name + "  " } ?? ""
    frame.write(side + clock + (isPaused ? "  paused" : ""), at: 0, 0, style: Theme.digits)
    frame.write(asksToStop ? PlayerWords.stop : title, at: 0, 1)
    frame.write(next, at: 0, 2, style: Theme.quiet)
  }

  /// Title, rule and step; returns the first free row.
  private func drawHead(_ frame: inout Frame) -> Int {
    let width = frame.size.width
    frame.write(playing.routine.title, at: 1, 0, style: Theme.title)
    frame.writeRight(RoutineFacts.line(playing.routine), before: width - 1, 0, style: Theme.quiet)
    frame.write(playing.routine.title + "  ", at: 1, 0, style: Theme.title)
    frame.fill("─", from: 0, to: width, 1, style: Theme.rule)
    let count = "Step \(segment.step + 1) of \(timeline.steps.count)"
    frame.write(count, at: 1, 2, style: Theme.quiet)
    frame.write(title, at: count.count + 4, 2, style: Theme.strong)
    drawSide(&frame, 2)
    return 3
  }

  /// Step and side in one line; returns the first free row.
  private func drawShortHead(_ frame: inout Frame) -> Int {
    let width = frame.size.width
    let count = "\(segment.step + 1)/\(timeline.steps.count)"
    frame.writeRight(count, before: width - 1, 0, style: Theme.quiet)
    let side = segment.side == nil ? 0 : 11
    frame.write(title.truncated(to: width - count.count - side - 4), at: 1, 0, style: Theme.strong)
    drawSide(&frame, 0, before: width - count.count - 3)
    frame.fill("─", from: 0, to: width, 1, style: Theme.rule)
    return 2
  }

  private func drawSide(_ frame: inout Frame, _ row: Int, before column: Int? = nil) {
    guard let side = segment.side else { return }
    frame.writeRight(
      side.name, before: column ?? frame.size.width - 1, row,
      style: side == .left ? Theme.left : Theme.right)
  }

  /// Bar and keys at the bottom; returns the row after the last free one.
  private func drawFoot(_ frame: inout Frame, roomy: Bool) -> Int {
    let (width, height) = (frame.size.width, frame.size.height)
    let total = timeline.end.secondsUp
    let text = " \(ClockText.clock(player.position.secondsDown)) of \(ClockText.clock(total))"
    let share = Double(max(0, player.position.components.seconds)) / Double(max(1, total))
    let bar = Bar.progress(share, width: width - 2 - TextWidth.columns(text))
    frame.write(bar, at: 1, height - 2, style: Theme.bar)
    frame.writeRight(text, before: width - 1, height - 2)
    Footer.draw(PlayerKeys.hints, &frame)
    if roomy { frame.fill("─", from: 0, to: width, height - 3, style: Theme.rule) }
    return roomy ? height - 3 : height - 2
  }

  /// The clock above, the words below; the step's figure beside them where there is room.
  private func drawMiddle(_ frame: inout Frame, from top: Int, to bottom: Int) {
    let figure = figure(in: Size(width: frame.size.width, height: bottom - top))
    let room = frame.size.width - (figure == nil ? 0 : Self.figureRoom)
    if let figure {
      let first = top + (bottom - top - figure.count) / 2
      for (index, line) in figure.enumerated() { frame.write(line, at: room + 1, first + index) }
    }
    drawWords(&frame, across: room, from: top, to: bottom)
  }

  /// The drawing of the step. Where it makes the clock smaller than can be read from afar, it is
  /// shown only while one looks at it: at the beginning, and in a pause.
  private func figure(in room: Size) -> [String]? {
    guard let figure = step.figure.flatMap({ drawings.figures[$0] }), segment.kind != .rest else {
      return nil
    }
    let lines = figure.lines(style)
    let narrow = Size(width: room.width - Self.figureRoom, height: room.height)
    let fits = narrow.width >= 48 && lines.count <= room.height
    let isLarge = scale(in: narrow) >= min(2, scale(in: room))
    return fits && (isLarge || isBeginning || isPaused) ? lines : nil
  }

  /// How large the digits can be beside the words.
  private func scale(in room: Size) -> Int {
    let width = min(room.width - 2, 96)
    let words = middleWords(width: width, rows: room.height - BigDigits.rows)
    let height = room.height - words.count
    return BigDigits.scale(
      of: "00:00",
      toFit: Size(
        width: room.width - 4, height: height - (height >= BigDigits.rows + 2 ? 2 : 0)))
  }

  private func drawWords(_ frame: inout Frame, across room: Int, from top: Int, to bottom: Int) {
    let width = min(room - 2, 96)
    let rows = bottom - top - BigDigits.rows
    if isBeginning, say(width).count + captionRows(width).count + 1 > rows {
      drawToRead(&frame, across: room, from: top, to: bottom)
      return
    }
    let words = middleWords(width: width, rows: rows)
    let scale = scale(in: Size(width: room, height: bottom - top))
    let lines = BigDigits.lines(clock, scale: max(1, scale))
    let left = max(1, (room - TextWidth.columns(lines[0])) / 2)
    let first = top + max(0, bottom - top - words.count - lines.count) / 2
    for (index, line) in lines.enumerated() where first + index < bottom {
      frame.write(
        line, at: left, first + index, style: isPaused ? Theme.standing : Theme.digits)
    }
    frame.cursor = Point(column: left, row: first)
    draw(words, &frame, across: room, to: bottom)
  }

  /// The clock in one row, so that the whole instruction can be read once in a small window.
  private func drawToRead(_ frame: inout Frame, across room: Int, from top: Int, to bottom: Int) {
    let left = max(1, (room - clock.count) / 2)
    let width = min(room - 2, 96)
    frame.write(clock, at: left, top, style: isPaused ? Theme.standing : Theme.digits)
    frame.cursor = Point(column: left, row: top)
    draw(middleWords(width: width, rows: bottom - top - 1), &frame, across: room, to: bottom)
  }

  private func draw(_ words: [Row], _ frame: inout Frame, across room: Int, to bottom: Int) {
    for (index, word) in words.enumerated() {
      let row = bottom - words.count + index
      frame.write(word.text, at: 1, row, style: word.style)
      if !word.right.isEmpty { frame.writeRight(word.right, before: room - 1, row) }
    }
  }

  private var title: String {
    switch segment.kind {
    case .getReady: "Get ready"
    case .work: step.title
    case .rest: "Rest"
    }
  }
}

/// The sentences of the player.
enum PlayerWords {
  static let stop = "Stop here? y stops, n goes on."
  static let paused = "Paused. Press the space bar to go on."
  static let rest = "Rest. Breathe slowly."

  static func text(_ caption: Caption, next: String) -> String {
    switch caption {
    case .getReady: "Get ready. Have at hand what you need."
    case .side(.left, first: true): "LEFT side first. Get into place."
    case .side(.right, first: false): "Switch sides. RIGHT side now."
    case .side(let side, _): "\(side.name) now."
    case .soon(let seconds): "\(seconds) … then \(next)"
    case .remark(let text): text
    }
  }
}
