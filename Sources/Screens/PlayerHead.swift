import Canvas
import Coach
import Text
import Wording

/// The head of the player: the routine, the time gone, the track and the step.
extension PlayerScreen {
  /// Draws the head in one of its three shapes.
  func drawHead(_ layout: PlayerLayout, _ frame: inout Frame) {
    switch layout.shape {
    case .tall:
      drawTitle(playing.title, isShort: false, &frame)
      drawTrack(&frame)
      drawStep(layout, &frame)
    case .short:
      drawTitle("\(count) \(title)", isShort: true, &frame)
      drawTrack(&frame)
    case .tiny:
      let words = [
        playing.isRehearsal ? PlayerWords.isRehearsal : nil, isPaused ? PlayerWords.paused : nil,
        side?.short, count, title,
      ]
      frame.write(words.compactMap { $0 }.joined(separator: " "), at: 0, 0, style: theme[.strong])
    }
  }

  /// The seconds from one time gone to the next that is shown.
  private static let timeStep = 5

  private var count: String { "\(segment.step + 1)/\(timeline.steps.count)" }

  /// Draws the title, with the time gone at the right.
  private func drawTitle(_ title: String, isShort: Bool, _ frame: inout Frame) {
    let width = frame.size.width
    var time = ""
    if !playing.countsUp {
      // In steps, so that only the clock, the breath and the track move.
      let gone = player.position.secondsDown / Self.timeStep * Self.timeStep
      time = PlayerWords.time(gone, of: timeline.end.secondsUp)
    }
    // That it is a rehearsal is never left out.
    if playing.isRehearsal, isShort {
      time = PlayerWords.isRehearsal
    }
    let room = width - 4 - (time.isEmpty ? 0 : TextWidth.columns(time) + 2)
    frame.write("▌", at: 1, 0, style: theme[.accent])
    frame.write(title.truncated(to: room), at: 3, 0, style: theme[.title])
    let column = 3 + TextWidth.columns(title) + 2
    if !isShort, let practice = playing.practice, !practice.countsUp, column + 12 < 3 + room {
      let words = practice.inWords.truncated(to: 3 + room - column)
      frame.write(words, at: column, 0, style: theme[.quiet])
    }
    frame.writeRight(
      time, before: width - 1, 0,
      style: theme[playing.isRehearsal && isShort ? .notice : .plain])
  }

  /// Draws the rule as a track: a piece for each step, heavy for the time gone.
  private func drawTrack(_ frame: inout Frame) {
    let width = frame.size.width
    if playing.countsUp {
      frame.fill("─", from: 0, to: width, 1, style: theme[.rule])
      return
    }
    let times = timeline.stepTimes
    let track = Track(times.map { $0.upperBound - $0.lowerBound }, width: width)
    for (index, (start, cells)) in zip(track.starts, track.pieces).enumerated() {
      let time = times[index]
      let length = (time.upperBound - time.lowerBound) / .seconds(1)
      let gone = (player.position - time.lowerBound) / .seconds(1) / max(1, length)
      let done = start + Int(min(1, max(0, gone)) * Double(cells))
      frame.fill("━", from: start, to: done, 1, style: theme[.thin])
      frame.fill("─", from: done, to: start + cells, 1, style: theme[.rule])
    }
  }

  /// Draws the step, with its side while the row of the side says that the clock is paused.
  private func drawStep(_ layout: PlayerLayout, _ frame: inout Frame) {
    let count = PlayerWords.count(segment.step + 1, of: timeline.steps.count)
    frame.write(count, at: layout.left, 2, style: theme[.quiet])
    let side = isPaused ? segment.side.map { ", \($0.short)" } ?? "" : ""
    let column = layout.left + count.count + 2
    let mark = playing.isRehearsal ? PlayerWords.rehearsal : ""
    let room = frame.size.width - column - 2 - (mark.isEmpty ? 0 : TextWidth.columns(mark) + 2)
    frame.write((title + side).truncated(to: room), at: column, 2, style: theme[.strong])
    frame.writeRight(mark, before: frame.size.width - 1, 2, style: theme[.notice])
  }
}

extension Timeline {
  /// The time from the beginning to the end of each step.
  fileprivate var stepTimes: [Range<Duration>] {
    steps.indices.map { step in
      let own = segments(of: step)
      return (own.first?.start ?? end)..<(own.last?.end ?? end)
    }
  }
}
