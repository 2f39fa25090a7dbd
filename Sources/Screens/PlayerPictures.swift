import Canvas
import Coach
import Wording

/// The drawing of the player and, on a wide screen, the list of steps.
extension PlayerScreen {
  /// Draws the step's drawing; in a rest and before the first step, the one that comes, dim.
  func drawDrawing(_ layout: PlayerLayout, _ frame: inout Frame) {
    guard let place = layout.drawing,
      let figure = timeline.step(of: drawn).figure.flatMap({ drawings.figures[$0] })
    else { return }
    // Strokes and circles move with the clock, slowly, as they are done.
    let isMoving = !appearance.isStill && !isPaused && !isBetween
    let moved = isMoving ? player.position.secondsDown / 2 % 2 : 0
    let lines = figure.lines(style, showing: drawn.side, frame: moved)
    for (index, line) in lines.enumerated() {
      let row = place.row + index
      frame.write(line, at: place.column, row, style: theme[isBetween ? .quiet : .plain])
      if !isBetween { drawWork(line, at: Point(column: place.column, row: row), &frame) }
    }
    if isBetween {
      frame.write(PlayerWords.soon, at: place.column, place.row - 1, style: theme[.quiet])
    }
  }

  /// Draws where a drawing's line shows the hands or the tool at work.
  private func drawWork(_ line: String, at place: Point, _ frame: inout Frame) {
    let mark: Character = style == .unicode ? "▒" : "#"
    for (index, character) in line.enumerated() where character == mark {
      frame.write(
        String(mark), at: place.column + index, place.row, style: theme[.thin])
    }
  }

  /// Draws the list of steps, with the time of one side, and the sides; the current one in the middle
  /// if not all fit.
  func drawList(_ layout: PlayerLayout, _ frame: inout Frame) {
    guard let place = layout.list, layout.listSize.height > 2 else { return }
    let width = layout.listSize.width
    let heading = PlayerWords.steps
    frame.write(heading, at: place.column, place.row, style: theme[.strong])
    frame.fill(
      "─", from: place.column + heading.count + 1, to: place.column + width, place.row,
      style: theme[.accent])
    let room = layout.listSize.height - 1
    let count = timeline.steps.count
    let first = min(max(0, segment.step - room / 2), max(0, count - room))
    for (row, index) in (first..<min(count, first + room)).enumerated() {
      drawEntry(index, at: Point(column: place.column, row: place.row + 1 + row), width, &frame)
    }
  }

  private func drawEntry(_ index: Int, at place: Point, _ width: Int, _ frame: inout Frame) {
    let isNow = index == segment.step
    let own = timeline.segments(of: index)
    let sides = Set(own.compactMap(\.side))
    let mark = isNow ? ">" : index < segment.step ? "✓" : " "
    let row = place.row
    frame.write(mark, at: place.column, row, style: theme[isNow ? .accent : .quiet])
    let title = timeline.steps[index].title.truncated(to: width - 13)
    frame.write(
      title, at: place.column + 2, row,
      style: theme[isNow ? .strong : index < segment.step ? .quiet : .plain])
    let time = ClockText.clock((own.first?.length ?? .zero).secondsUp)
    frame.writeRight(time, before: place.column + width - 4, row, style: theme[.quiet])
    for side in [Side.left, .right] where sides.contains(side) {
      let isHere = isNow && segment.side == side
      frame.write(
        String(side.short.prefix(1)), at: place.column + width - (side == .left ? 3 : 1), row,
        style: theme[isHere ? .strong : .quiet])
    }
  }

  /// Draws what comes next, and how hard to press now.
  func drawNext(_ layout: PlayerLayout, _ frame: inout Frame) {
    var right = layout.right
    if layout.shape != .tiny, let pressure = pressureNow {
      right -= drawPressure(pressure, before: right, layout, &frame) + 2
    }
    let room = max(0, right - layout.left)
    let next = next(within: room)
    frame.write(next.truncated(to: room), at: layout.left, layout.next)
    guard next.hasPrefix(PlayerWords.nextLead) else { return }
    frame.write(PlayerWords.nextLead, at: layout.left, layout.next, style: theme[.quiet])
  }

  /// Draws how hard to press, out of 10, to the left of a column; returns the columns it takes.
  private func drawPressure(
    _ pressure: Int, before right: Int, _ layout: PlayerLayout, _ frame: inout Frame
  ) -> Int {
    let words = PlayerWords.pressure(pressure)
    frame.writeRight(words, before: right, layout.next)
    guard layout.shape == .tall, layout.right - layout.left >= 56 else { return words.count }
    let bar = Bar.ten(pressure)
    let start = right - words.count - 11
    frame.write(bar.filled, at: start, layout.next, style: theme[.accent])
    frame.write(bar.rest, at: start + bar.filled.count, layout.next, style: theme[.quiet])
    frame.writeRight(PlayerWords.pressure, before: start - 1, layout.next, style: theme[.quiet])
    return words.count + 12 + PlayerWords.pressure.count
  }
}
