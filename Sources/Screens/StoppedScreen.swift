import Canvas
import Coach
import Flow
import Wording

/// What to do now that the session was stopped because something hurt.
struct StoppedScreen: Screen {
  let stopped: StoppedSession
  let texts: ScreeningTexts

  func sheet(width: Int, _ draft: Draft) -> Sheet {
    let isDanger = stopped.stop.advice != nil
    var rows = stopped.hurt.say.enumerated().flatMap { index, line in
      Row.wrapped(
        line, width: width, style: isDanger ? Theme.warning : index == 0 ? Theme.strong : .plain)
    }
    rows += [.blank] + Row.wrapped("You said: \(stopped.hurt.label).", width: width) + [.blank]
    if let atRest = StopWords.atRest(stopped.stop, stopped.placeAtRest) {
      rows += Row.wrapped(atRest, width: width) + [.blank]
    }
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
