import Canvas
import Coach
import Flow

/// The player: the clock as large as the room allows, the step, the side and what comes next.
/// Below 40×12 the time and the step alone.
struct PlayerScreen {
  let playing: Playing
  let asksToStop: Bool

  private var player: Player { playing.player }
  private var timeline: Timeline { player.timeline }
  private var segment: Segment { timeline.segment(at: player.position) }
  private var step: Step { timeline.step(of: segment) }
  private var clock: String { ClockText.clock(timeline.secondsLeft(at: player.position)) }

  private var isPaused: Bool {
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

  /// The clock above, the words below.
  private func drawMiddle(_ frame: inout Frame, from top: Int, to bottom: Int) {
    let width = min(frame.size.width - 2, 96)
    let words = middleWords(width: width, rows: bottom - top - BigDigits.rows)
    let room = Size(width: frame.size.width - 4, height: bottom - top - words.count)
    let air = room.height >= BigDigits.rows + 2 ? 2 : 0
    let scale = BigDigits.scale(
      of: "00:00", toFit: Size(width: room.width, height: room.height - air))
    let lines = BigDigits.lines(clock, scale: max(1, scale))
    let left = max(1, (frame.size.width - TextWidth.columns(lines[0])) / 2)
    let first = top + max(0, room.height - lines.count) / 2
    for (index, line) in lines.enumerated() where first + index < bottom {
      frame.write(
        line, at: left, first + index, style: isPaused ? Theme.standing : Theme.digits)
    }
    frame.cursor = Point(column: left, row: first)
    for (index, word) in words.enumerated() {
      frame.write(word.text, at: 1, bottom - words.count + index, style: word.style)
      if !word.right.isEmpty {
        frame.writeRight(
          word.right, before: frame.size.width - 1, bottom - words.count + index)
      }
    }
  }

  /// What to do, what to know now, how hard, and what comes next, in as many rows as there are.
  /// A caption takes the place of the instruction where both do not fit.
  private func middleWords(width: Int, rows: Int) -> [Row] {
    let isWide = TextWidth.columns(next) + TextWidth.columns(pressure) + 2 <= width
    let last = Row(text: next, style: Theme.quiet, right: isWide ? pressure : shortPressure)
    let caption = captionRows(width)
    let say = Row.wrapped(segment.kind == .rest ? PlayerWords.rest : step.say, width: width)
    if rows >= say.count + max(2, caption.count) + 3 {
      let padding = Array(repeating: Row.blank, count: max(0, 2 - caption.count))
      return say + caption + padding + [last] + (rows > 9 ? [.blank] : [])
    }
    let room = max(1, rows - 1)
    return (caption.isEmpty ? Array(say.prefix(room)) : Array(caption.prefix(room))) + [last]
  }

  private func captionRows(_ width: Int) -> [Row] {
    if asksToStop {
      return Row.wrapped(PlayerWords.stop, width: width, style: Theme.notice)
    }
    if isPaused { return Row.wrapped(PlayerWords.paused, width: width, style: Theme.notice) }
    guard let caption = timeline.caption(at: player.position) else { return [] }
    return Row.wrapped(
      PlayerWords.text(caption, next: nextName), width: width, style: Theme.notice)
  }

  private var title: String {
    switch segment.kind {
    case .getReady: "Get ready"
    case .work: step.title
    case .rest: "Rest"
    }
  }

  /// What the routine aims at here, no more than what is allowed now.
  private var pressureNow: Int { min(step.pressure ?? playing.routine.pressure, playing.pressure) }

  private var showsPressure: Bool {
    switch step.kind {
    case .glide, .knead, .circles, .press, .hold, .strip, .roll, .drag, .thumbWalk, .shake, .tap,
      .device:
      segment.side != nil || segment.kind == .work(nil)
    case .checkIn, .breathe, .heat, .move, .stretch, .walk, .rest, .close: false
    }
  }

  private var pressure: String {
    showsPressure ? "Pressure  \(Bar.boxes(pressureNow))  \(pressureNow) of 10" : ""
  }

  private var shortPressure: String { showsPressure ? "\(pressureNow)/10" : "" }

  private var following: Segment? {
    let index = timeline.index(at: player.position) + 1
    return timeline.segments.indices.contains(index) ? timeline.segments[index] : nil
  }

  private var nextName: String {
    guard let following else { return "the end" }
    if following.kind == .rest { return "rest" }
    if following.step == segment.step, let side = following.side { return side.name }
    return timeline.step(of: following).title
  }

  private var next: String {
    guard let following else { return "Next  the end" }
    return "Next  \(nextName), \(ClockText.words(following.length))"
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
