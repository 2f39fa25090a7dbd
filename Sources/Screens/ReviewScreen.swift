import Canvas
import Coach
import Flow
import Wording

/// What was answered in a full check-in, before it comes to its result: each answer can be changed.
struct ReviewScreen: Screen {
  let checkIn: CheckIn
  let screening: Screening

  func sheet(width: Int, _ draft: Draft) -> Sheet {
    var rows = Row.wrapped("Is all of this right?", width: width, style: Theme.strong) + [.blank]
    rows += [Row(text: "Yes: go on to what suits", item: 0), .blank]
    for (item, index) in told.enumerated() {
      let page = screening.pages[index]
      rows += Row.wrapped(page.ask, width: width, style: Theme.quiet, item: item + 1)
      rows += checkIn.answers.said(on: page, none: "None of these").flatMap {
        Row.wrapped($0, width: width, item: item + 1, indent: 2, first: "• ")
      }
    }
    rows += [.blank] + Row.wrapped("To all the other questions you said no.", width: width)
    rows += Row.wrapped("Press ← to go back through them.", width: width, style: Theme.quiet)
    return Sheet(title: "Your answers", corner: "before the result", rows: rows, hints: hints)
  }

  func event(for key: Key, _ draft: inout Draft) -> Flow.Event? {
    switch key {
    case .enter, .click, .right, .character("l"), .character(" "):
      if draft.focus == 0 { return .confirm }
      return told.indices.contains(draft.focus - 1) ? .changePage(told[draft.focus - 1]) : nil
    case .character("y"): return .confirm
    case .escape, .left, .backspace, .character("h"): return .back
    case .character("q"): return .home
    default: return nil
    }
  }

  /// The pages that are listed.
  private var told: [Int] { checkIn.told(screening) }

  private var hints: [Hint] {
    [
      Hint("↑↓", "move", "Move to an answer: also j and k, Tab, the mouse."),
      Hint("Enter", "go on, or change", "On an answer: change it. On the first row: go on."),
      Hint("←", "back", "One question back; also Esc and Backspace."),
      Hint("q", "stop", "Leave the check-in; nothing is kept."),
    ]
  }
}
