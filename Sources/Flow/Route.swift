package import Coach

extension Flow {
  /// Where in the application the user is.
  package enum Route: Hashable, Sendable {
    case home
    case checkIn(CheckIn)
    /// The answers of a full check-in, before its result.
    case review(CheckIn)
    case advice(StoppingAdvice)
    case suggestions(Suggestions)
    case library
    /// The practice timers.
    case timers
    /// Pain, practice and what helps, over some time.
    case progress(ProgressSummary)
    /// How the user's own activities go.
    case activities
    /// How the back was on the morning after a session.
    case morning(Morning)
    case preview(Preview)
    case playing(Session)
    /// It is asked what hurts.
    case hurting(Session)
    /// What to do now that it was stopped because something hurt.
    case stopped(StoppedSession)
    case after(PendingRating)
    /// A practice timer has ended.
    case practised(TimerFinished)
  }
}

extension Flow.Route {
  /// What is played, also while it is asked what hurts.
  package var playing: Session? {
    switch self {
    case .playing(let playing), .hurting(let playing): playing
    case .home, .checkIn, .review, .advice, .suggestions, .library, .timers, .progress,
      .activities, .morning, .preview, .stopped, .after, .practised:
      nil
    }
  }

  /// What a check-in came to, where that is shown.
  var result: CheckInResult? {
    switch self {
    case .advice(let advice): advice.checkIn
    case .suggestions(let suggestions): suggestions.checkIn
    case .home, .checkIn, .review, .library, .timers, .progress, .activities, .morning, .preview,
      .playing, .hurting, .stopped, .after, .practised:
      nil
    }
  }

  /// Whether a page can lead here as it is, with nothing to work out or to read first.
  var canBeOpened: Bool {
    switch self {
    case .library, .timers, .activities: true
    case .home, .checkIn, .review, .advice, .suggestions, .progress, .morning, .preview, .playing,
      .hurting, .stopped, .after, .practised:
      false
    }
  }

  /// Whether the first screen is one back from here.
  var leadsHome: Bool {
    switch self {
    case .advice, .suggestions, .library, .timers, .progress, .activities: true
    case .home, .checkIn, .review, .morning, .preview, .playing, .hurting, .stopped, .after,
      .practised:
      false
    }
  }
}
