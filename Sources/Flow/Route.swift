package import Coach

extension Flow {
  /// The user's current location in the application.
  package enum Route: Hashable, Sendable {
    case home
    case checkIn(CheckIn)
    /// The answers of a full check-in, shown before its result.
    case review(CheckIn)
    case advice(StoppingAdvice)
    case suggestions(Suggestions)
    case library
    /// The list of practice timers.
    case timers
    /// The form for a practice timer: a saved one, or a new one for `nil`.
    case timerForm(Practice?)
    /// Pain, practice and what helps, over a period.
    case progress(ProgressSummary)
    /// How well the user's activities go.
    case activities
    /// How the back was on the morning after a session.
    case morning(Morning)
    case preview(Preview)
    case playing(Session)
    /// The question what hurts.
    case hurting(Session)
    /// What to do after a session was stopped because something hurt.
    case stopped(StoppedSession)
    case after(PendingRating)
    /// The end of a practice timer.
    case practised(TimerFinished)
  }
}

extension Flow.Route {
  /// The session in progress, including while asking what hurts.
  package var playing: Session? {
    switch self {
    case .playing(let playing), .hurting(let playing): playing
    case .home, .checkIn, .review, .advice, .suggestions, .library, .timers, .timerForm,
      .progress, .activities, .morning, .preview, .stopped, .after, .practised:
      nil
    }
  }

  /// The result of a check-in whose answers can be changed, if the route shows one.
  var result: CheckInResult? {
    switch self {
    // The answers behind earlier advice have aged.
    case .advice(let advice): advice.given == nil ? advice.checkIn : nil
    case .suggestions(let suggestions): suggestions.checkIn
    case .home, .checkIn, .review, .library, .timers, .timerForm, .progress, .activities, .morning,
      .preview, .playing, .hurting, .stopped, .after, .practised:
      nil
    }
  }

  /// Whether a page can open this route directly, with nothing to compute or read first.
  var canBeOpened: Bool {
    switch self {
    case .library, .timers, .timerForm, .activities: true
    case .home, .checkIn, .review, .advice, .suggestions, .progress, .morning, .preview, .playing,
      .hurting, .stopped, .after, .practised:
      false
    }
  }

  /// Whether it has routines that can be chosen before any question was asked: by name, or by a past
  /// session of theirs.
  var listsRoutines: Bool {
    switch self {
    case .home, .library, .progress: true
    case .checkIn, .review, .advice, .suggestions, .timers, .timerForm, .activities, .morning,
      .preview, .playing, .hurting, .stopped, .after, .practised:
      false
    }
  }

  /// Whether going back can lead here from a page that was opened here.
  var canBeReturnedTo: Bool {
    switch self {
    case .suggestions, .library, .timers, .progress: true
    case .home, .checkIn, .review, .advice, .timerForm, .activities, .morning, .preview, .playing,
      .hurting, .stopped, .after, .practised:
      false
    }
  }

  var isSuggestions: Bool { if case .suggestions = self { true } else { false } }
}
