import Text
import Canvas
import Coach
import Wording

/// The player's text below the clock: the instruction, the caption and what comes next.
extension PlayerScreen {
  private var say: String { segment.kind == .rest ? PlayerWords.rest : step.say }

  /// The step's own warning, in full.
  func warning(_ width: Int) -> [Row] { warning(of: step, width) }

  /// The warning of a step, in full.
  func warning(of step: Step, _ width: Int) -> [Row] {
    step.warning.map { Row.wrapped($0, width: width, role: .warning, indent: 2, bar: .mind) } ?? []
  }

  /// The instruction, which begins in the first row, the current remark, and the warning in the last
  /// rows; and the index of the row that matters most now. A warning is always whole. If there is no
  /// room for the others, the remark takes the place of the instruction.
  func words(_ layout: PlayerLayout) -> (rows: [Row], spoken: Int) {
    let warning = warning(layout.width)
    // On a screen of a few cells, a warning takes more rows than there are.
    let room = max(0, layout.text.count - warning.count)
    let caption = Array(captionRows(layout.width).prefix(room))
    if !caption.isEmpty, caption.count + 1 > room {
      return (padded(caption, to: room) + warning, 0)
    }
    // Remarks begin in the same row, if there is one to spare; the instruction may take it before.
    let kept = caption.isEmpty || room < 4 ? caption.count : max(TextSlot.remark, caption.count)
    let above = fitting(say, rows: room - kept, width: layout.width).map { row in
      var row = row
      row.role = .strong
      return row
    }
    let rows = padded(above, to: room - kept) + padded(caption, to: kept) + warning
    return (rows, caption.isEmpty ? 0 : room - kept)
  }

  private func padded(_ rows: [Row], to count: Int) -> [Row] {
    rows + Array(repeating: .blank, count: max(0, count - rows.count))
  }

  /// A text in at most some rows, cut after a sentence if it is longer; `t` shows the whole.
  private func fitting(_ text: String, rows: Int, width: Int) -> [Row] {
    guard !text.isEmpty else { return [] }
    var sentences = text.split(separator: ". ").map(String.init)
    var left = Row.wrapped(text, width: width)
    while left.count > rows, sentences.count > 1 {
      sentences.removeLast()
      left = Row.wrapped(sentences.joined(separator: ". ") + ". …", width: width)
    }
    return Row.cut(left, to: rows, width: width)
  }

  /// What comes next, without its side or its time if they do not fit: the step matters more.
  func next(within room: Int) -> String {
    let plain = nextPart.withoutSide
    let shorter = [
      next, PlayerWords.next(plain, for: following?.length), PlayerWords.next(plain, for: nil),
    ]
    return shorter.first { TextWidth.columns($0) <= room } ?? shorter[2]
  }

  func captionRows(_ width: Int) -> [Row] {
    if stopQuestion != nil {
      let isSaved = playing.routine != nil && !playing.isRehearsal
      let question = isSaved ? PlayerWords.stop : PlayerWords.stopUnsaved
      return Row.wrapped(question, width: width, role: .notice)
    }
    var lines = caption.map { [$0] } ?? []
    if showsText, let alt = step.figure.flatMap({ drawings.figures[$0]?.alt }) {
      lines.append(PlayerWords.drawing(alt))
    }
    return lines.flatMap { Row.wrapped($0, width: width, role: .notice) }
  }

  /// The caption of this moment. Nobody gets into position for a rest.
  private var captionText: String? {
    guard let caption = timeline.caption(at: player.position) else { return nil }
    if case .side = caption, isResting { return nil }
    return PlayerWords.text(caption, next: nextPart)
  }

  /// The most important message for the user now.
  private var caption: String? {
    switch player.state {
    case .waiting:
      return PlayerWords.waiting(
        playing.notice, bindings.inWords(.release), bindings.inWords(.togglePause))
    case .paused:
      return playing.notice?.sentence ?? PlayerWords.nothingLost
    case .running, .finished, .stopped:
      return playing.notice?.sentence ?? captionText
    }
  }

  /// The routine's target pressure here, capped at the current limit; `nil` if nothing is pressed.
  var pressureNow: Int? {
    guard playing.routine != nil, segment.side != nil || segment.kind == .work(nil) else {
      return nil
    }
    switch step.kind {
    case .glide, .knead, .circles, .press, .hold, .strip, .roll, .drag, .thumbWalk, .shake, .tap,
      .device:
      return min(step.pressure ?? playing.routine?.pressure ?? 10, playing.pressure ?? 10)
    case .checkIn, .breathe, .heat, .move, .stretch, .walk, .rest, .close: return nil
    }
  }

  var following: Segment? {
    let index = timeline.index(at: player.position) + 1
    return timeline.segments.indices.contains(index) ? timeline.segments[index] : nil
  }

  private var nextPart: NextPart {
    timeline.next(after: timeline.index(at: player.position))
  }

  var next: String {
    if playing.countsUp, segment.kind != .getReady { return PlayerWords.endless }
    return PlayerWords.next(nextPart, for: following?.length)
  }
}
