import Text
import Coach
import Flow
import Canvas

/// What can be changed while a routine plays, and its steps to go to. The clock goes on below.
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
        rows += [.blank, Row(text: "Go to", style: Theme.quiet)]
      }
      let (text, value) = words(choice)
      rows.append(
        Row(
          text: text.truncated(to: max(1, width - TextWidth.columns(value) - 2)), item: index,
          right: value))
    }
    let left = ClockText.clock(timeline.secondsLeft(at: playing.player.position))
    return Sheet(
      title: "Adjust", corner: playing.countsUp ? "" : "\(left) left", rows: rows,
      hints: [
        .move, Hint("←→", "change", "Less and more of what is in focus."),
        Hint("Enter", "do", "Do what is in focus, or go to the step."),
        Hint("Esc", "close", "Back to the clock."),
      ])
  }

  func event(for key: Key, _ draft: inout Draft) -> Flow.Event? {
    guard choices.indices.contains(draft.focus) else { return nil }
    let choice = choices[draft.focus]
    switch key {
    case .left, .character("h"), .character("-"): return change(choice, by: -1)
    case .right, .character("l"), .character("+"), .character("="): return change(choice, by: 1)
    case .enter, .click, .character(" "): return carryOut(choice, &draft)
    case .character("!"):
      draft.showsMore = false
      return .player(.hurts)
    case .escape, .character("a"), .character("q"), .backspace:
      draft.showsMore = false
      return nil
    default: return nil
    }
  }

  private func change(_ choice: Choice, by step: Int) -> Flow.Event? {
    switch choice {
    case .pressure: .player(.pressure((playing.pressure ?? 0) + step))
    case .length: .player(.lengthOfRest(playing.percent + 10 * step))
    case .swapSides: .player(.swapSides)
    case .cues: .player(.profile(profile(step)))
    case .skipSide, .restart, .step: nil
    }
  }

  private func carryOut(_ choice: Choice, _ draft: inout Draft) -> Flow.Event? {
    let event: Flow.Event
    switch choice {
    case .pressure, .length, .cues: return change(choice, by: 1)
    case .swapSides: event = .player(.swapSides)
    case .skipSide: event = .player(.skipSide)
    case .restart: event = .player(.restart)
    case .step(let step): event = .player(.jump(step))
    }
    draft.showsMore = false
    return event
  }

  private func profile(_ step: Int) -> CueProfile {
    let all = CueProfile.allCases
    let index = (all.firstIndex(of: playing.profile) ?? 0) + step
    return all[(index + all.count) % all.count]
  }

  private func words(_ choice: Choice) -> (String, String) {
    switch choice {
    case .pressure: ("Pressure from now on", "at most \(playing.pressure ?? 0) of 10")
    case .length: ("Length of later steps", "\(playing.percent) %")
    case .swapSides: ("Swap sides later", firstSide)
    case .skipSide: ("Leave the rest of this step out", here.side?.name ?? "")
    case .restart: ("Begin this step again", "")
    case .cues: ("Cues", playing.profile.rawValue)
    case .step(let step):
      ("\(step + 1)".padded(to: 4) + timeline.steps[step].title, step == here.step ? "now" : "")
    }
  }

  /// The side on which the next sided step begins.
  private var firstSide: String {
    let later = timeline.segments.first {
      $0.side != nil && ($0.step > here.step || here.kind == .getReady)
    }
    return later?.side.map { "\($0.name) first" } ?? "no sides"
  }
}
