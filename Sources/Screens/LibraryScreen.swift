import Canvas
import Coach
import Flow

/// All routines. Choosing one asks what must be known before it may be played.
struct LibraryScreen: Screen {
  let routines: [Routine]

  func sheet(width: Int, _ draft: Draft) -> Sheet {
    let rows = routines.enumerated().flatMap { index, routine in
      [Row(text: routine.title, style: Theme.strong, item: index)]
        + Row.wrapped(
          RoutineFacts.line(routine), width: width, style: Theme.quiet, item: index, indent: 2)
    }
    return Sheet(
      title: "Routines", corner: "\(routines.count)", rows: rows,
      hints: [
        .move, Hint("Enter", "choose", "Choose this one: the safety questions come first."),
        Hint("q", "home", "Back to the first screen."),
      ])
  }

  func event(for key: Key, _ draft: inout Draft) -> Flow.Event? {
    switch key {
    case .enter, .click, .right, .character("l"):
      routines.indices.contains(draft.focus) ? .choose(routines[draft.focus]) : nil
    case .escape, .left, .character("q"), .character("h"): .home
    default: nil
    }
  }
}
