import Canvas
import Coach
import Flow

/// A practice timer that has ended.
struct TimerFinishedScreen: Screen {
  let practised: TimerFinished

  func sheet(width: Int, _ draft: Draft) -> Sheet {
    let time = ClockText.words(.seconds(practised.active.secondsDown))
    return Sheet(
      title: practised.practice.title, corner: "practice timer",
      rows: Row.wrapped("Done: \(time).", width: width, style: Theme.strong),
      hints: [
        Hint("Enter", "again", "From the beginning."),
        Hint("Esc", "home", "To the first screen."), .quit,
      ])
  }

  func event(for key: Key, _ draft: inout Draft) -> Flow.Event? {
    switch key {
    // Not the space bar: held down to release a last hold, it comes here too.
    case .enter: .practise(practised.practice)
    case .escape, .backspace, .left: .home
    case .character("q"): .leave
    default: nil
    }
  }
}
