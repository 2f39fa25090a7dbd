import Text
import Canvas
import Coach
import Flow
import Wording

/// The first screen: what to do now, and what was done last.
struct HomeScreen: Screen {
  let flow: Flow
  let style: Plot.Style

  private enum Choice {
    case resume(InterruptedSession)
    case checkIn
    case again(Routine)
    case library, timers, progress, activities
  }

  private var past: RecentHistory { flow.history.past }

  /// What can be done; the last routine only where it is still there.
  private var choices: [Choice] {
    var choices = flow.history.interrupted.prefix(1).map(Choice.resume) + [.checkIn]
    if let last = flow.history.last, let routine = flow.library?.routine(last.record.routine) {
      choices.append(.again(routine))
    }
    choices += [.library, .timers, .progress]
    // Once a week is enough (clinical.md, E.9); who has named none finds them here.
    if past.activitiesAge.map({ $0 >= 7 }) ?? true { choices.append(.activities) }
    return choices
  }

  func sheet(width: Int, _ draft: Draft) -> Sheet {
    var rows: [Row] = []
    if let standing {
      rows += Row.wrapped(standing, width: width, style: Theme.notice) + [.blank]
    }
    rows += Row.wrapped(greeting, width: width) + [.blank]
    for title in flow.history.elsewhere {
      rows +=
        Row.wrapped(
          "Another session is going on in another terminal: \(title).", width: width,
          style: Theme.notice) + [.blank]
    }
    for (index, choice) in choices.enumerated() {
      let (name, text) = words(choice)
      rows += Row.wrapped(text, width: width, item: index, first: name.padded(to: 11))
    }
    rows += [.blank] + last(width) + (draft.showsText ? days(width) : plot(width))
    return Sheet(
      title: "knead", corner: "self-massage, step by step", rows: rows,
      hints: [.move, Hint("Enter", "open", "Open what is in focus.")]
        + (flow.history.interrupted.isEmpty
          ? [] : [Hint("d", "drop", "Do not go on with what was cut short; it is saved as it is.")])
        + (past.days.count < 2 ? [] : [Hint("t", "as text", "The picture of your pain in words.")])
        + [.quit])
  }

  func event(for key: Key, _ draft: inout Draft) -> Flow.Event? {
    switch key {
    case .enter, .click, .right, .character("l"):
      return choices.indices.contains(draft.focus) ? open(choices[draft.focus]) : nil
    case .character("c"): return .checkIn
    case .character("d"): return .discard
    case .character("t"):
      draft.showsText.toggle()
      return nil
    case .character("q"), .escape: return .leave
    default: return nil
    }
  }

  private func open(_ choice: Choice) -> Flow.Event {
    switch choice {
    case .resume(let interrupted): interrupted.canResume ? .resume : .discard
    case .checkIn: .checkIn
    case .again(let routine): .choose(routine)
    case .library: .browse
    case .timers: .browseTimers
    case .progress: .showProgress(Period(last: past.today, days: Period.lengths[0]))
    case .activities: .browseActivities
    }
  }

  /// The same in words and numbers.
  private func days(_ width: Int) -> [Row] {
    let progress = ProgressSummary(
      period: Period(last: past.today, days: Period.lengths[0]), days: past.days, techniques: [],
      places: [], sessions: [], activities: [], helpsMost: TechniqueFindings(EffectEstimates([])))
    return [.blank]
      + ProgressText(progress, places: [:]).days.flatMap { Row.wrappedLine($0, width: width) }
  }

  /// The pain of the last 3 weeks, once there is a line to draw.
  private func plot(_ width: Int) -> [Row] {
    guard past.days.count >= 2 else { return [] }
    let plot = PainPlot(
      progress: past.days, period: Period(last: past.today, days: Period.lengths[0]), style: style)
    let legend = plot.legend(width: min(width, 60))
    return [.blank] + Row.headed("Pain", legend, width: width, style: Theme.quiet)
      + plot.rows(width: min(width, 60), height: 4)
  }

  /// Advice to see someone that still stands.
  private var standing: String? {
    switch flow.history.outcome?.advice {
    case .emergency:
      "Your last check-in showed signs of an emergency. Please get help now, if you have not yet."
    case .sameDay: "Your last check-in asked you to speak to someone the same day."
    case .soon: "Your last check-in asked you to see someone soon."
    case .routineVisit, .selfCare, nil: nil
    }
  }

  private var greeting: String {
    flow.history.last == nil && flow.history.outcome == nil
      ? "Welcome. A few questions, then a massage you give yourself."
      : "Welcome back. How is your back now?"
  }

  private func words(_ choice: Choice) -> (String, String) {
    switch choice {
    case .resume(let interrupted):
      (
        "Resume",
        interrupted.canResume
          ? "\(interrupted.checkpoint.title) · \(SessionWords.place(of: interrupted.checkpoint))"
          : "\(interrupted.checkpoint.title) is not there any more: Enter saves what was done"
      )
    case .checkIn: ("Check in", "how is it now, and what would suit")
    case .again(let routine): ("Again", "\(routine.title) · \(routine.minutes) min")
    case .library:
      ("Routines", flow.library.map { "all \($0.routines.count) of them" } ?? "all of them")
    case .timers: ("Timers", "plain practice timers")
    case .progress: ("Progress", "your pain, your practice, and what helps you most")
    case .activities:
      (
        "Activities",
        past.activitiesAge.map { "how are they now? Last told \($0) days ago" }
          ?? "what does your back keep you from? Name up to three"
      )
    }
  }

  private func last(_ width: Int) -> [Row] {
    guard let last = flow.history.last else {
      return Row.wrapped(
        "Your first session will be shown here.", width: width, style: Theme.quiet)
    }
    return Row.wrapped(PastWords.session(last.record, daysAgo: last.daysAgo), width: width)
      + Row.wrapped(PastWords.count(flow.history.sessions), width: width, style: Theme.quiet)
  }
}
