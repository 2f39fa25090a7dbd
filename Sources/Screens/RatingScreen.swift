import Canvas
import Coach
import Flow

/// After a session: how the back feels, and a line of note.
struct RatingScreen: Screen {
  let after: PendingRating
  let texts: ScreeningTexts

  /// The longest note, in characters.
  private static let longestNote = 200

  /// Whether a choice is the line of note.
  static func isNote(_ item: Int) -> Bool { item == 1 }

  func sheet(width: Int, _ draft: Draft) -> Sheet {
    var rows = Row.wrapped("How is your back pain now?", width: width, style: Theme.strong)
    rows += [.blank] + ScaleRows.rows(draft.number, width: width, item: 0) + [.blank]
    rows += Row.wrapped(
      draft.note + (Self.isNote(draft.focus) ? "_" : ""), width: width, item: 1, first: "Note: ")
    if draft.note.isEmpty, !Self.isNote(draft.focus) {
      rows.append(Row(text: "Note: (a line, if you like)", item: 1))
    }
    rows += [.blank, Row(text: "Save", item: 2), .blank]
    if !draft.hint.isEmpty {
      rows += Row.wrapped(draft.hint, width: width, style: Theme.notice) + [.blank]
    }
    rows += Row.wrapped(
      "It was \(after.record.painBefore) of 10 before.", width: width, style: Theme.quiet)
    // After a stop its own advice counts.
    if after.record.stop == nil {
      rows += texts.end.flatMap { Row.wrapped($0, width: width, style: Theme.quiet) }
    }
    rows += [.blank] + AdviceRows.safetyNet(texts, width)
    return Sheet(
      title: after.record.ending == .finished ? "Done" : "Stopped",
      corner:
        "\(after.record.title), \(ClockText.words(.seconds(after.record.active.secondsDown)))",
      rows: rows,
      hints: [
        Hint("0-10", "pain now", "Type the number, or move with the arrow keys."),
        Hint("Tab", "note", "Go to the note, and on to Save."),
        Hint("Enter", "save", "Save and go to the first screen."),
        Hint("Esc", "skip", "To the first screen, without a rating."),
      ])
  }

  func event(for key: Key, _ draft: inout Draft) -> Flow.Event? {
    var key = key
    if case .click(let point) = key, draft.focus == 0 {
      draft.number = ScaleRows.number(at: point.column, width: draft.width) ?? draft.number
      return nil
    }
    if case .click = key, draft.focus == 2 { key = .enter }
    if key == .enter {
      guard let pain = draft.number else {
        draft.hint = "How much does it hurt now? Type a number from 0 to 10."
        draft.focus = 0
        return nil
      }
      return .rate(pain: pain, note: draft.note)
    }
    if key == .escape { return .home }
    if Self.isNote(draft.focus) {
      TextLine.type(key, &draft.note, longest: Self.longestNote)
    } else if draft.focus == 0 {
      ScaleRows.change(&draft.number, key)
    }
    return nil
  }
}
