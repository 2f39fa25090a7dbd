import Canvas
import Coach
import Flow
import Wording

/// The one question on the morning after a session.
struct MorningScreen: Screen {
  let morning: Morning

  func sheet(width: Int, _ draft: Draft) -> Sheet {
    let record = morning.record
    let ask =
      morning.daysAgo <= 1
      ? "How was your back pain when you woke up?"
      : "How was your back pain on the morning after your last session?"
    var rows = Row.wrapped(ask, width: width, style: Theme.strong) + [.blank]
    rows += ScaleRows.rows(draft.number, RatingWords.scale, width: width, item: 0) + [.blank]
    if !draft.hint.isEmpty {
      rows += Row.wrapped(draft.hint, width: width, style: Theme.notice) + [.blank]
    }
    rows += Row.wrapped(
      "\(LastSession.line(History.Session(record: record, daysAgo: morning.daysAgo))).",
      width: width, style: Theme.quiet)
    rows += Row.wrapped(
      "It is asked once. Where a session was too much, the next one will be lighter.",
      width: width, style: Theme.quiet)
    return Sheet(
      title: "Good to see you", corner: record.title, rows: rows,
      hints: [
        Hint("0-10", "pain", "Type the number, or move with the arrow keys."),
        Hint("Enter", "save", "Save and go to the first screen."),
        Hint("Esc", "skip", "Go on without an answer; it is not asked again."),
      ])
  }

  func event(for key: Key, _ draft: inout Draft) -> Flow.Event? {
    switch key {
    case .enter:
      guard let pain = draft.number else {
        draft.hint = "Type a number from 0 to 10, or press Esc to skip this."
        return nil
      }
      return .rateMorning(pain: pain)
    case .escape, .character("q"): return .rateMorning(pain: nil)
    case .click(let point):
      draft.number = ScaleRows.number(at: point.column, width: draft.width) ?? draft.number
      return nil
    default:
      ScaleRows.change(&draft.number, key)
      return nil
    }
  }
}
