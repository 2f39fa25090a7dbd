import Coach
import Flow
import Wording

extension Page {
  /// The home page: what to do now, and what was done last.
  static func home(_ flow: Flow) -> Page {
    let history = flow.history
    let standing = history.checkIn.flatMap {
      HomeWords.standing($0.advice, inCrisis: history.isInCrisis)
    }
    let isNew = history.last == nil && history.checkIn == nil
    // Nobody who is told to get help is asked how the back is.
    let greeting = isNew ? HomeWords.welcome : HomeWords.welcomeBack
    let elsewhere = history.elsewhere.map { [Block.paragraph(HomeWords.elsewhere($0), .notice)] }
    return Page(
      title: HomeWords.title, corner: HomeWords.corner,
      blocks: .parts(
        .sentences(standing.map { [$0] } ?? [], .notice),
        .sentences(history.isInCrisis ? flow.library?.texts.crisis.say ?? [] : []),
        .sentences(standing == nil ? [greeting] : []),
        Array(elsewhere.joined(separator: [.gap])),
        [.choice(Choice(style: .named, items: entries(flow), numberHelp: HomeWords.openNumber))],
        last(history), pain(history.past)),
      commands: commands(history))
  }

  /// The available actions; the last routine only if it still exists.
  private static func entries(_ flow: Flow) -> [Choice.Item] {
    let (history, past) = (flow.history, flow.history.past)
    var entries = history.interrupted.prefix(1).map(resume) + resumeCheckIn(flow)
    func add(_ title: String, _ text: String, _ event: Flow.Event) {
      entries.append(Choice.Item(title: title, text: text, event: event))
    }
    add(HomeWords.checkIn, HomeWords.checkInText, .checkIn)
    if let last = history.last, let routine = flow.library?.routine(last.record.routine) {
      add(HomeWords.again, HomeWords.routine(routine), .choose(routine))
    }
    let count = flow.library?.routines.count
    add(HomeWords.routines, HomeWords.allRoutines(count), .open(.library))
    add(HomeWords.timers, HomeWords.timersText, .open(.timers))
    add(HomeWords.progress, HomeWords.progressText, .showProgress(lately(past)))
    // Once a week is enough (clinical.md, E.9); users who have not named any find them here.
    if past.activitiesAge.map({ $0 >= 7 }) ?? true {
      let text = HomeWords.activitiesText(daysAgo: past.activitiesAge)
      add(HomeWords.activities, text, .open(.activities))
    }
    return entries
  }

  private static func resume(_ interrupted: InterruptedSession) -> Choice.Item {
    let checkpoint = interrupted.checkpoint
    return Choice.Item(
      title: HomeWords.resume,
      text: interrupted.canResume ? HomeWords.resuming(checkpoint) : HomeWords.gone(checkpoint),
      event: interrupted.canResume ? .resume : .discard)
  }

  private static func resumeCheckIn(_ flow: Flow) -> [Choice.Item] {
    guard let paused = flow.pausedCheckIn, let screening = flow.library?.screening else {
      return []
    }
    let text =
      paused.isReview ? CheckInWords.reviewCorner : progress(paused, screening)
    return [
      Choice.Item(
        title: HomeWords.resumeCheckIn, text: HomeWords.resumingCheckIn(text),
        event: .resumeCheckIn)
    ]
  }

  private static func last(_ history: History) -> [Block] {
    guard let last = history.last else { return .sentences([PastWords.none], .quiet) }
    return [
      .paragraph(
        PastWords.session(last.record, daysAgo: last.days(before: history.past.today)), .plain),
      .paragraph(PastWords.count(history.sessions), .quiet),
    ]
  }

  /// Pain over the last 3 weeks, once there is enough to draw a line.
  private static func pain(_ past: RecentHistory) -> [Block] {
    guard hasPain(past) else { return [] }
    let progress = ProgressSummary(
      period: lately(past), days: past.days, techniques: [], places: [], sessions: [],
      activities: [], helpsMost: TechniqueFindings(EffectEstimates([])))
    return [
      .figure(
        Illustration(
          subject: .pain(past.days, lately(past)),
          words: ProgressText(progress, places: [:]).days, isOnDemand: true))
    ]
  }

  private static func hasPain(_ past: RecentHistory) -> Bool { past.days.count >= 2 }

  private static func lately(_ past: RecentHistory) -> Period {
    Period(last: past.today, days: Period.lengths[0])
  }

  private static func commands(_ history: History) -> [PageCommand] {
    let drop = PageCommand(
      HomeWords.drop, keys: ["d"], words: ["drop"], .event(.discard))
    let asText = PageCommand(
      HomeWords.painAsText, keys: ["t"], words: ["text"], .face(.asText))
    return [.move, .choose(HomeWords.open)] + (history.interrupted.isEmpty ? [] : [drop])
      + (hasPain(history.past) ? [asText] : []) + [
        PageCommand(
          KeyWords.quit, keys: ["q", "escape"], words: ["q", "quit"], .event(.leave)),
        PageCommand(HomeWords.checkInKey, keys: ["c"], sign: "", .event(.checkIn)),
      ]
  }
}
