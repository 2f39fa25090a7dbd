import Text
import Canvas
import Coach
import Flow
import Wording

/// A routine before it begins: what it needs, how it feels, its steps.
struct PreviewScreen: Screen {
  let preview: Preview
  let texts: ScreeningTexts
  /// What it works on; `nil` where no map shows it.
  let picture: Picture?

  private var routine: Routine { preview.routine }

  func sheet(width: Int, _ draft: Draft) -> Sheet {
    let picture = draft.showsText ? nil : picture
    let width = picture?.columnsBeside(width) ?? width
    var rows = Row.wrapped(routine.summary, width: width) + [.blank]
    rows += Row.wrapped(RoutineFacts.line(routine), width: width, style: Theme.strong)
    rows += Row.wrapped(pressure, width: width)
    if draft.showsText {
      let names = routine.workedRegions.map(\.name).sorted().joined(separator: ", ")
      rows += Row.wrapped("It works on: \(names).", width: width, style: Theme.notice)
    }
    rows += limits(width) + changes(width)
    if let note = routine.note { rows += Row.wrapped(note, width: width, style: Theme.notice) }
    rows += texts.session.flatMap { Row.wrapped($0, width: width) } + [.blank]
    rows += preview.timeline.steps.enumerated().flatMap { index, step in
      Row.pair("\(index + 1)".padded(to: 4) + step.title, step.timeInWords, width: width)
    }
    return Sheet(
      title: routine.title, corner: "\(preview.fitted.minutes) min", rows: rows,
      hints: [
        Hint("Enter", "begin", "Begin: 5 seconds to get ready, then the first step."),
        .scroll,
        Hint("+-", "minutes", "Shorter or longer, as far as it does any good."),
        Hint("<>", "pressure", "Softer or harder, up to what is allowed."),
        Hint("o", "sides", "Begin on the other side."),
        Hint("t", "as text", "What the picture lights, in words."),
        Hint("Esc", "back", "Back to where you came from."),
      ], picture: picture)
  }

  func event(for key: Key, _ draft: inout Draft) -> Flow.Event? {
    if key == .character("t") {
      draft.showsText.toggle()
      return nil
    }
    return switch key {
    case .enter, .character(" "): .begin
    case .character("-"): .adjust(.shorter)
    case .character("+"), .character("="): .adjust(.longer)
    case .character("<"), .character(","): .adjust(.softer)
    case .character(">"), .character("."): .adjust(.harder)
    case .character("o"): .adjust(.swapSides)
    case .escape, .left, .character("q"), .character("h"), .backspace: .back
    default: nil
    }
  }

  /// What the answers change about this routine.
  private func limits(_ width: Int) -> [Row] {
    var rows: [Row] = []
    if preview.positions != routine.positions {
      let names = preview.positions.map(\.name).joined(separator: " or ")
      rows += Row.wrapped("For you: \(names) only.", width: width, style: Theme.notice)
    }
    let leftOut = preview.leftOut
    if !leftOut.isEmpty {
      rows += Row.wrapped(
        "Left out for you: \(leftOut.joined(separator: ", ")).", width: width, style: Theme.notice)
    }
    if preview.fitted.minutes < routine.minutes {
      rows += Row.wrapped(
        "Shorter for you: \(preview.fitted.minutes) minutes instead of \(routine.minutes).",
        width: width, style: Theme.notice)
    }
    rows += preview.checkIn.care.reasons.flatMap {
      Row.wrapped($0.sentence, width: width, style: Theme.notice)
    }
    return rows
      + preview.checkIn.assessment.precautions.filter { $0.when != .always }.flatMap {
        Row.wrapped($0.say, width: width, style: Theme.notice, first: "• ")
      }
  }

  /// What the user changed, and where it goes on.
  private func changes(_ width: Int) -> [Row] {
    var lines: [String] = []
    if let minutes = preview.availableMinutes, preview.fitted.minutes > max(1, minutes) {
      lines.append(
        "It cannot be done in \(minutes) minutes without holds too short to do any good.")
    }
    if preview.beginsRight { lines.append("RIGHT side first.") }
    if let interrupted = preview.resuming {
      let place = SessionWords.place(of: interrupted.checkpoint)
      lines.append(
        preview.resumesExactly
          ? "It goes on where it stopped: \(place)."
          : "It is not as it was: it goes on at the beginning of step "
            + "\(min(interrupted.checkpoint.step, preview.timeline.steps.count)).")
    }
    return lines.flatMap { Row.wrapped($0, width: width, style: Theme.notice) }
  }

  private var pressure: String {
    preview.pressure < routine.highestPressure
      ? "Pressure at most \(preview.pressure) of 10 for now: lighter than this routine aims at."
      : "Pressure at most \(preview.pressure) of 10."
  }
}
