import Flow
import Pages
import Text
import Wording

/// Rows for a practice timer that is being written: its parts, with what they play or what is wrong
/// with them, and its name. The fields are numbered from `first`. Typing moves no other row, unless
/// the parts wrap.
struct TimerRows {
  let form: TimerForm
  let width: Int
  let first: Int

  /// The column after the labels, and the rows below the parts that say what they are.
  private static let column = 7
  private static let checked = 3

  func rows(_ draft: Draft) -> [Row] {
    let timer = draft.page.timer
    let parts = field(TimerWords.parts, timer.parts, first, draft)
    let name = field(TimerWords.name, timer.name, first + 1, draft)
    let problem = form.problem(name: timer.name).map(wrong)
    let example = timer.name.isEmpty ? [quiet(TimerWords.nameExample)] : nil
    return parts + padded(check(timer.parts, in: parts), to: Self.checked) + [.blank] + name
      + padded(problem ?? example ?? [], to: 1)
  }

  private func field(_ label: String, _ text: String, _ item: Int, _ draft: Draft) -> [Row] {
    let end = draft.focus == item ? "_" : ""
    let label = label.padded(to: Self.column)
    // No text has no lines, but the field has a row all the same.
    return (text + end).isEmpty
      ? [Row(text: label, item: item)]
      : Row.wrapped(text + end, width: width, item: item, first: label)
  }

  /// What the parts typed so far play, to scale, or what is wrong with them.
  private func check(_ text: String, in rows: [Row]) -> [Row] {
    switch form.check(text) {
    case .empty: return [quiet(TimerWords.partsExample)]
    case .timer(let practice):
      let clock = practice.clock
      var words = quiet(
        practice.inWords.truncated(to: width - Self.column - TextWidth.columns(clock) - 2))
      words.right = clock
      return [words, Row.track(practice.drawn, width: width, at: Self.column)]
    case .wrong(let message, let column):
      // The mark is below the mistake; parts that wrap have no room for it.
      let mark = String(repeating: " ", count: Self.column + column - 1) + "^"
      return (rows.count == 1 ? [Row(text: mark)] : []) + wrong(message)
    }
  }

  private func quiet(_ text: String) -> Row {
    Row(text: text, role: .quiet, indent: Self.column)
  }

  private func wrong(_ message: String) -> [Row] {
    Row.wrapped(message, width: width, role: .notice, indent: Self.column, bar: .mind)
  }

  private func padded(_ rows: [Row], to count: Int) -> [Row] {
    rows + Array(repeating: .blank, count: max(0, count - rows.count))
  }
}

extension TimerForm {
  /// Submits the timer once it has parts without a mistake and a name that is free; otherwise shows
  /// what is missing, with the focus on it. `item` is the number of the first field.
  func give(_ draft: inout Draft, at item: Int) -> Flow.Event? {
    let timer = draft.page.timer
    guard case .timer(let practice) = check(timer.parts) else {
      draft.focus = item
      if case .empty = check(timer.parts) { draft.page.hint = TimerWords.partsMissing }
      return nil
    }
    guard !timer.name.isEmpty, problem(name: timer.name) == nil else {
      // Enter after the parts goes on to the name.
      if timer.name.isEmpty, draft.focus != item { draft.page.hint = TimerWords.nameMissing }
      draft.focus = item + 1
      return nil
    }
    return event(practice, name: timer.name)
  }
}
