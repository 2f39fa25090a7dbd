import Canvas
import Coach
import Flow

/// What hurts: asked after `!`, while the clock stands still.
struct SymptomScreen: Screen {
  let hurts: [Symptom]

  func sheet(width: Int, _ draft: Draft) -> Sheet {
    var rows = Row.wrapped(
      "Take your hands or the tool away. What is it?", width: width, style: Theme.strong)
    rows.append(.blank)
    for (index, hurt) in hurts.enumerated() {
      rows += Row.wrapped(hurt.label, width: width, item: index)
    }
    rows += Row.wrapped("Nothing: back, still paused", width: width, item: hurts.count)
    return Sheet(
      title: "Paused: something hurts", rows: rows,
      hints: [
        .move, Hint("Enter", "this", "Say that it is what is in focus."),
        Hint("Esc", "nothing", "Back to the routine, which stands still."),
      ])
  }

  func event(for key: Key, _ draft: inout Draft) -> Flow.Event? {
    switch key {
    case .enter, .click:
      hurts.indices.contains(draft.focus) ? .hurt(hurts[draft.focus].id) : .back
    case .escape, .left, .backspace, .character("q"): .back
    default: nil
    }
  }
}
