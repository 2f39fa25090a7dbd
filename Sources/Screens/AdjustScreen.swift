import Text
import Coach
import Flow
import Canvas
import Wording

/// The settings that can be changed while a routine plays, and the steps to jump to. The clock
/// keeps running.
struct AdjustScreen: Screen {
  let playing: Session

  private enum Choice {
    case pressure, length, swapSides, skipSide, restart, cues
    case step(Int)
  }

  private var timeline: Timeline { playing.player.timeline }
  private var here: Segment { timeline.segment(at: playing.player.position) }

  private var choices: [Choice] {
    (playing.pressure == nil ? [] : [.pressure])
      + [.length, .swapSides, .skipSide, .restart, .cues]
      + timeline.steps.indices.map(Choice.step)
  }

  func sheet(width: Int, _ draft: Draft) -> Sheet {
    var rows: [Row] = []
    for (index, choice) in choices.enumerated() {
      if case .step(0) = choice {
        rows += [.blank, Row(text: AdjustWords.goTo, role: .quiet)]
      }
      let (text, value) = words(choice)
      rows.append(
        Row(
          text: text.truncated(to: max(1, width - TextWidth.columns(value) - 2)), item: index,
          right: value))
    }
    let left = AdjustWords.left(timeline.secondsLeft(at: playing.player.position))
    return Sheet(
      title: AdjustWords.title, corner: playing.countsUp ? "" : left, rows: rows,
      hints: hints(draft))
  }

  /// The same for every choice.
  func hints(_ draft: Draft) -> [Hint] {
    [
      .move, Hint(KeyWords.leftRight, AdjustWords.change),
      Hint(KeyWords.sign(of: "enter"), AdjustWords.carryOut),
      Hint(KeyWords.sign(of: "escape"), AdjustWords.close),
    ]
  }

  func event(for key: Key, _ draft: inout Draft) -> Flow.Event? {
    guard choices.indices.contains(draft.focus) else { return nil }
    let choice = choices[draft.focus]
    switch key {
    case .left, .character("h"), .character("-"): return change(choice, by: -1)
    case .right, .character("l"), .character("+"), .character("="): return change(choice, by: 1)
    case .enter, .click, .character(" "): return carryOut(choice, &draft)
    case .character("!"):
      draft.player.isAdjusting = false
      return .command(.hurts)
    case .escape, .character("a"), .character("q"), .backspace:
      draft.player.isAdjusting = false
      return nil
    default: return nil
    }
  }

  private func change(_ choice: Choice, by step: Int) -> Flow.Event? {
    switch choice {
    case .pressure: .command(.pressure, .number((playing.pressure ?? 0) + step))
    case .length: .command(.length, .number(playing.percent + 10 * step))
    case .swapSides: .command(.swapSides)
    case .cues: .command(.cues, .cues(profile(step)))
    case .skipSide, .restart, .step: nil
    }
  }

  private func carryOut(_ choice: Choice, _ draft: inout Draft) -> Flow.Event? {
    let event: Flow.Event
    switch choice {
    case .pressure, .length, .cues: return change(choice, by: 1)
    case .swapSides: event = .command(.swapSides)
    case .skipSide: event = .command(.skipSide)
    case .restart: event = .command(.restart)
    case .step(let step): event = .command(.jump, .number(step + 1))
    }
    draft.player.isAdjusting = false
    return event
  }

  private func profile(_ step: Int) -> CueProfile {
    let all = CueProfile.allCases
    let index = (all.firstIndex(of: playing.profile) ?? 0) + step
    return all[(index + all.count) % all.count]
  }

  private func words(_ choice: Choice) -> (String, String) {
    switch choice {
    case .pressure: (AdjustWords.pressure, AdjustWords.pressure(playing.pressure ?? 0))
    case .length: (AdjustWords.length, AdjustWords.length(playing.percent))
    case .swapSides: (AdjustWords.swapSides, AdjustWords.side(nextSide))
    case .skipSide: (AdjustWords.skipSide, here.side?.name ?? "")
    case .restart: (AdjustWords.restart, "")
    case .cues: (AdjustWords.cues, playing.profile.rawValue)
    case .step(let step):
      (
        "\(step + 1)".padded(to: 4) + timeline.steps[step].title,
        step == here.step ? AdjustWords.current : ""
      )
    }
  }

  /// The side the next sided step starts on.
  private var nextSide: Side? {
    timeline.segments.first {
      $0.side != nil && ($0.step > here.step || here.kind == .getReady)
    }?.side
  }
}
