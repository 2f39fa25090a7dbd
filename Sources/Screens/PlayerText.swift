import Text
import Canvas
import Coach
import Wording

/// The player's text below the clock: the instruction, the caption and what comes next.
extension PlayerScreen {
  /// Whether the current segment began less than 12 seconds ago, while its instruction is read.
  var isBeginning: Bool { player.position - segment.start < .seconds(12) }

  func say(_ width: Int) -> [Row] {
    let text = segment.kind == .rest ? PlayerWords.rest : step.say
    return text.isEmpty ? [] : Row.wrapped(text, width: width)
  }

  /// The step's own warning, in full.
  func warning(_ width: Int) -> [Row] {
    step.warning.map { Row.wrapped($0, width: width, role: .warning, indent: 2, bar: .mind) } ?? []
  }

  /// The warning and, in the rest of `rows` rows, all other words.
  func middleWords(width: Int, rows: Int) -> [Row] {
    let warning = warning(width)
    return warning + otherWords(width: width, rows: rows - warning.count)
  }

  /// The instruction, caption, pressure and what comes next, in at most `rows` rows. If they do not
  /// both fit, the caption replaces the instruction.
  private func otherWords(width: Int, rows: Int) -> [Row] {
    let say = say(width)
    let caption = captionRows(width)
    if rows >= say.count + max(2, caption.count) + 4 {
      let padding = Array(repeating: Row.blank, count: max(0, 2 - caption.count))
      return say + caption + padding + pacer(rows: rows - say.count) + last(width)
        + (rows > 9 ? [.blank] : [])
    }
    if caption.isEmpty, !isBeginning, step.kind == .breathe || step.kind == .close {
      return pacer(rows: .max) + [shortLast(width)]
    }
    let room = max(1, rows - 1)
    let words = say.count + caption.count <= room ? say + caption : caption.isEmpty ? say : caption
    return Row.cut(words, to: room, width: width) + [shortLast(width)]
  }

  /// What comes next and how hard to press now, in one or two rows.
  private func last(_ width: Int) -> [Row] {
    if bothFit(width) {
      return [Row(text: next, role: .quiet, right: pressure)]
    }
    return [Row(text: pressure), Row(text: next(within: width), role: .quiet)]
  }

  /// What comes next, without its side if it does not fit: the step matters more.
  private func next(within room: Int) -> String {
    guard TextWidth.columns(next) > room else { return next }
    return PlayerWords.next(nextPart.withoutSide, for: following?.length)
  }

  private func bothFit(_ width: Int) -> Bool {
    TextWidth.columns(next) + TextWidth.columns(pressure) + 2 <= width
  }

  private func shortLast(_ width: Int) -> Row {
    let right = bothFit(width) ? pressure : shortPressure
    let room = width - TextWidth.columns(right) - 2
    return Row(text: next(within: room).truncated(to: room), role: .quiet, right: right)
  }

  func captionRows(_ width: Int) -> [Row] {
    if asksToStop {
      return Row.wrapped(PlayerWords.stop, width: width, role: .notice)
    }
    var lines = caption.map { [$0] } ?? []
    if showsText, let alt = step.figure.flatMap({ drawings.figures[$0]?.alt }) {
      lines.append(PlayerWords.drawing(alt))
    }
    return lines.flatMap { Row.wrapped($0, width: width, role: .notice) }
  }

  /// The most important message for the user now.
  private var caption: String? {
    switch player.state {
    case .waiting:
      return PlayerWords.waiting(
        playing.notice, bindings.inWords(.release), bindings.inWords(.togglePause))
    case .paused:
      return playing.notice.map { PlayerWords.paused($0, bindings.name(of: .togglePause)) }
        ?? PlayerWords.paused(bindings.inWords(.togglePause))
    case .running, .finished, .stopped:
      return playing.notice?.sentence
        ?? timeline.caption(at: player.position).map { PlayerWords.text($0, next: nextPart) }
    }
  }

  /// The routine's target pressure here, capped at the current limit.
  private var pressureNow: Int {
    min(step.pressure ?? playing.routine?.pressure ?? 10, playing.pressure ?? 10)
  }

  private var showsPressure: Bool {
    guard playing.routine != nil else { return false }
    return switch step.kind {
    case .glide, .knead, .circles, .press, .hold, .strip, .roll, .drag, .thumbWalk, .shake, .tap,
      .device:
      segment.side != nil || segment.kind == .work(nil)
    case .checkIn, .breathe, .heat, .move, .stretch, .walk, .rest, .close: false
    }
  }

  private var pressure: String {
    showsPressure ? PlayerWords.pressure(pressureNow, Bar.boxes(pressureNow)) : ""
  }

  private var shortPressure: String { showsPressure ? "\(pressureNow)/10" : "" }

  private var following: Segment? {
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
