import Coach
import Flow
import Wording

extension Page {
  /// The available actions of the home page; the last routine only if it still exists.
  static func entries(_ flow: Flow) -> [Choice.Item] {
    let (history, past) = (flow.history, flow.history.past)
    let progress = Choice.Item(
      title: HomeWords.progress, text: HomeWords.progressText(history.sessions),
      event: .showProgress(lately(past)))
    let left = history.interrupted.prefix(1).map(resume) + resumeCheckIn(flow)
    let routines = routines(flow)
    if standing(history) != nil {
      // Slow breathing may be chosen where only that is advised.
      let breathing = history.checkIn?.advice == .soon ? [routines] : []
      return [readAgain(history)] + left + [
        Choice.Item(
          title: HomeWords.checkInAgain, text: HomeWords.checkInAgainText, event: .checkIn)
      ] + breathing + [timers(flow), progress]
    }
    if isNew(history) {
      return left + [
        Choice.Item(
          title: HomeWords.start, text: HomeWords.startText, right: HomeWords.startTime,
          event: .checkIn), routines, timers(flow),
      ]
    }
    return left + lookAgain(flow)
      + [Choice.Item(title: HomeWords.checkIn, text: HomeWords.checkInText, event: .checkIn)]
      + again(flow) + [routines, timers(flow), progress] + goals(past)
  }

  /// The advice in force, as it was given.
  private static func readAgain(_ history: History) -> Choice.Item {
    Choice.Item(
      title: HomeWords.readAgain, text: HomeWords.readAgainText(inCrisis: history.isInCrisis),
      event: .readAdvice)
  }

  /// The suggestions of the check-in just now.
  private static func lookAgain(_ flow: Flow) -> [Choice.Item] {
    guard let (suggestions, at) = flow.suggestionsToLookAt else { return [] }
    let count = suggestions.recommendations.suggestions.count
    return [
      Choice.Item(
        title: SuggestionWords.title, text: HomeWords.suggestions(count),
        right: HomeWords.checkedIn(at: at), event: .lookAgain)
    ]
  }

  private static func again(_ flow: Flow) -> [Choice.Item] {
    guard let last = flow.history.last, let routine = flow.library?.routine(last.record.routine)
    else { return [] }
    return [
      Choice.Item(
        title: HomeWords.again, text: routine.title, right: RoutineWords.minutes(routine.minutes),
        event: .choose(routine))
    ]
  }

  private static func routines(_ flow: Flow) -> Choice.Item {
    let routines = flow.library?.routines
    return Choice.Item(
      title: HomeWords.routines,
      text: HomeWords.allRoutines(
        routines?.count, techniques: Set(routines?.map(\.technique) ?? []).count),
      event: .open(.library))
  }

  private static func timers(_ flow: Flow) -> Choice.Item {
    Choice.Item(
      title: HomeWords.timers, text: HomeWords.timersText,
      right: HomeWords.saved(flow.timers.count), event: .open(.timers))
  }

  /// Once a week is enough (clinical.md, E.9), so that it says how old the last scores are.
  private static func goals(_ past: RecentHistory) -> [Choice.Item] {
    [
      Choice.Item(
        title: HomeWords.activities, text: HomeWords.activities(past.activities),
        right: past.activitiesAge.map(HomeWords.daysAgo) ?? "", event: .open(.activities))
    ]
  }

  private static func resume(_ interrupted: InterruptedSession) -> Choice.Item {
    let checkpoint = interrupted.checkpoint
    return Choice.Item(
      title: HomeWords.resume,
      text: interrupted.canResume ? checkpoint.title : HomeWords.gone(checkpoint),
      right: interrupted.canResume ? SessionWords.place(of: checkpoint) : "",
      event: interrupted.canResume ? .resume : .discard)
  }

  private static func resumeCheckIn(_ flow: Flow) -> [Choice.Item] {
    guard let paused = flow.pausedCheckIn, let screening = flow.library?.screening else {
      return []
    }
    let text = paused.isReview ? CheckInWords.reviewCorner : progress(paused, screening)
    return [
      Choice.Item(
        title: HomeWords.resumeCheckIn, text: HomeWords.yourCheckIn, right: text,
        event: .resumeCheckIn)
    ]
  }
}
