package import Flow

extension Flow {
  /// What the route says and offers; `nil` for the player, and while the files are read.
  package var page: Page? {
    switch route {
    case .advice(let advice): library.map { .advice(advice, $0) }
    case .suggestions(let suggestions): library.map { .suggestions(suggestions, $0.texts) }
    case .library: .library(library?.routines ?? [])
    case .timers: .timers(timers)
    case .morning(let morning): .morning(morning)
    case .preview(let preview): library.map { .preview(preview, $0.texts) }
    case .practised(let finished): .finished(finished)
    case .hurting: library.map { .symptoms($0.hurts) }
    case .stopped(let stopped): library.map { .stopped(stopped, $0.texts) }
    case .after(let pending): library.map { .rating(pending, isSaved: notices.isEmpty, $0.texts) }
    case .home, .checkIn, .review, .progress, .activities, .playing: nil
    }
  }
}

extension Flow {
  /// A word that changes whenever another page is shown: what a face keeps of the one before is
  /// forgotten then.
  package var routeName: String {
    switch route {
    case .home: "home"
    case .checkIn(let checkIn): "check-in-\(checkIn.page)"
    case .review: "review"
    case .advice: "advice"
    case .suggestions: "suggestions"
    case .library: "library"
    case .timers: "timers"
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
