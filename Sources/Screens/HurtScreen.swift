import Canvas
import Coach
import Flow

/// What hurts: asked after `!`, while the clock stands still.
struct HurtScreen: Screen {
  let hurts: [Hurt]

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

/// What to do now that the session was stopped because something hurt.
struct StoppedScreen: Screen {
  let stopped: Stopped
  let texts: Texts

  func sheet(width: Int, _ draft: Draft) -> Sheet {
    let isDanger = stopped.stop.advice != nil
    var rows = stopped.hurt.say.enumerated().flatMap { index, line in
      Row.wrapped(
        line, width: width, style: isDanger ? Theme.warning : index == 0 ? Theme.strong : .plain)
    }
    rows += [.blank] + Row.wrapped("You said: \(stopped.hurt.label).", width: width) + [.blank]
    if let off = stopped.off { rows += Row.wrapped(off, width: width) + [.blank] }
    rows += AdviceRows.safetyNet(texts, width)
    return Sheet(
      title: "Stopped", rows: rows,
      hints: [
        Hint("Enter", "next", "Go on from here, once this is read."), .scroll,
      ])
  }

  func event(for key: Key, _ draft: inout Draft) -> Flow.Event? {
    switch key {
    case .enter, .character(" "), .right, .escape, .character("q"): .understood
    default: nil
    }
  }
}
