import Canvas
import Coach
import Flow

/// The practice timers: those the user has saved, and a clock that counts up.
struct TimersScreen: Screen {
  let timers: [Practice]

  private var choices: [Practice] { timers + [.countUp] }

  func sheet(width: Int, _ draft: Draft) -> Sheet {
    var rows: [Row] = []
    for (index, practice) in choices.enumerated() {
      rows.append(Row(text: practice.title, style: Theme.strong, item: index))
      let text = practice.countsUp ? "until it is stopped" : practice.text
      rows += Row.wrapped(text, width: width, style: Theme.quiet, item: index, indent: 2)
    }
    rows += [.blank]
    rows += Row.wrapped(
      "A new one, on the command line: knead timer \"3x(hold 90s, rest 15s)\" --save plank",
      width: width, style: Theme.quiet)
    return Sheet(
      title: "Practice timers", rows: rows,
      hints: [
        .move, Hint("Enter", "begin", "Begin: 5 seconds to get ready, then the first part."),
        Hint("q", "home", "Back to the first screen."),
      ])
  }

  func event(for key: Key, _ draft: inout Draft) -> Flow.Event? {
    switch key {
    case .enter, .click, .right, .character("l"):
      choices.indices.contains(draft.focus) ? .practise(choices[draft.focus]) : nil
    case .escape, .left, .character("q"), .character("h"): .home
    default: nil
    }
  }
}
