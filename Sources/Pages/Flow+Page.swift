package import Flow

extension Flow {
  /// The page for the current route; `nil` for the player, and while files are loading.
  package var page: Page? {
    switch route {
    case .advice(let advice): library.map { .advice(advice, $0) }
    case .suggestions(let suggestions): library.map { .suggestions(suggestions, $0) }
    case .home: .home(self)
    case .checkIn(let checkIn): library.map { .checkIn(checkIn, $0, self) }
    case .review(let checkIn): library.map { .review(checkIn, $0.screening) }
    case .library: .library(self)
    case .timers: .timers(timers, underAdvice: Page.standing(history) != nil)
    case .timerForm(let old): .timerForm(old, timers)
    case .progress(let progress):
      .progress(progress, today: history.past.today, library)
    case .activities: .activities(history.past.activities)
    case .morning(let morning): .morning(morning, today: history.past.today)
    case .preview(let preview): library.map { .preview(preview, $0.texts) }
    case .practised(let finished): .finished(finished)
    case .hurting(let session): library.map { .symptoms($0.hurts, in: session) }
    case .stopped(let stopped): library.map { .stopped(stopped, $0.texts) }
    case .after(let pending): library.map { .rating(pending, isSaved: notices.isEmpty, $0.texts) }
    case .playing: nil
    }
  }
}

extension Flow {
  /// The identity of the current page. Interfaces discard their input when it changes.
  package var pageName: String {
    guard case .checkIn(let checkIn) = route else { return routeName }
    return "\(routeName)-\(checkIn.page)"
  }

  /// A name for the kind of route.
  package var routeName: String {
    switch route {
    case .home: "home"
    case .checkIn: "check-in"
    case .review: "review"
    case .advice: "advice"
    case .suggestions: "suggestions"
    case .library: "library"
    case .timers: "timers"
    case .timerForm: "timer-form"
    case .progress: "progress"
    case .activities: "activities"
    case .morning: "morning"
    case .preview: "preview"
    case .playing: "playing"
    case .hurting: "hurting"
    case .stopped: "stopped"
    case .practised: "practised"
    case .after: "after"
    }
  }
}
