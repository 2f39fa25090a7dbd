package import Coach

/// The application logic: which question comes next, and what is advised, suggested, previewed,
/// played, rated and saved. Full screen and line mode only display it and decide nothing.
///
/// Each event comes with its time; side effects are returned as values. An event that makes no
/// sense on the current route changes nothing.
package struct Flow: Sendable {
  package internal(set) var route: Route = .home
  /// `nil` until the files are read, after the first frame.
  package internal(set) var library: Library?
  package internal(set) var history = History()
  /// The user's saved practice timers.
  package internal(set) var timers: [Practice] = []
  /// How the list of routines is grouped, for as long as the program runs.
  package private(set) var grouping = RoutineGrouping.technique
  /// The routines in the list that are not for the user now, and why; nothing is known of the others.
  package private(set) var notNow: [Routine.ID: Exclusion] = [:]
  /// Notices for the user on the current screen, oldest first.
  package var notices: [Notice] { posted.map(\.notice) }
  private var posted: [PostedNotice] = []
  let configuration: Configuration
  /// The suggestions of the last check-in, while they can be looked at again.
  var offered: OfferedSuggestions?
  /// The page that the current one was reached from, for going back; home if it can't be returned to.
  private(set) var origin: Route = .home

  package init(_ configuration: Configuration = Configuration()) {
    self.configuration = configuration
  }

  /// When the player next needs a tick; `nil` while nothing is running.
  package var wake: Duration? {
    if case .playing(let playing) = route { playing.player.wake } else { nil }
  }

  /// Handles an event at a given time and returns the effects to carry out.
  package mutating func reduce(_ event: Event, at moment: Moment) -> [Effect] {
    let effects = effects(of: event, at: moment)
    return configuration.isRehearsal ? effects.filter { !$0.keepsSession } : effects
  }

  private mutating func effects(of event: Event, at moment: Moment) -> [Effect] {
    let now = moment.wall
    switch event {
    case .libraryLoaded(let library): self.library = library
    case .journalOpened(let history):
      self.history = history
      if route == .library { notNow = exclusions(at: now) }
    case .timersLoaded(let timers): self.timers = timers
    case .timerSaved(let timers): note(saved: timers)
    case .saveTimer(let timer, let old):
      guard case .timerForm = route else { return [] }
      return [.saveTimer(timer, replacing: old)]
    case .problem(let notice): noteProblem(notice)
    case .resumeFailed(let problem): failResume(problem)
    case .checkIn where !isPlaying: return startCheckIn(.suggest, now)
    case .review where !isPlaying: return startCheckIn(.suggest, now, again: true)
    case .open(let route) where !isPlaying && route.canBeOpened:
      if route == .library { notNow = exclusions(at: now) }
      go(to: route)
    case .group(let grouping) where route == .library: self.grouping = grouping
    case .choose(let routine): return choose(routine, moment)
    case .answer(let answers): return take(answers, now)
    case .tick(let ticks): tick(ticks)
    case .resumeCheckIn where route == .home: return resumeCheckIn(now)
    case .change: return changeAnswers()
    case .readAdvice where route == .home: readAdvice(now)
    case .putOnPaper(let text): if case .advice = route { return [.putOnPaper(text)] }
    case .printed(let path): post(.printed(path), .untilNextChange)
    case .lookAgain where route == .home: return lookAgain(now)
    case .confirm: return confirm(now)
    case .changePage(let index): changePage(index)
    case .back: return goBack(now)
    case .adjust(let adjustment): adjust(adjustment)
    case .begin: return begin(moment)
    case .practise(let practice) where !isPlaying: return practise(practice, moment.steady)
    case .resume where route == .home: return resumeLast(moment)
    case .discard where route == .home: return discard(now)
    case .command(let command, let value): return play(command, value, moment)
    case .player(let event): return play(event, moment)
    case .hurt(let id): return hurt(id, moment)
    case .understood: return understood(now)
    case .beganElsewhere(let title): noteProblem(.startedElsewhere(title))
    case .rate(let pain, let note): return rate(pain, note, now)
    case .askMorning where route == .home: askMorning()
    case .rateMorning(let pain): return rateMorning(pain)
    case .showProgress(let period) where !isPlaying: return [.readProgress(period)]
    case .progressRead(let progress) where !isPlaying: go(to: .progress(progress))
    case .rateActivities(let activities): return rate(activities)
    case .home where !isPlaying: return goHome(now)
    case .checkIn, .review, .resumeCheckIn, .readAdvice, .lookAgain, .open, .group, .home,
      .practise, .resume, .discard, .askMorning, .showProgress, .progressRead:
      break
    case .leave: return leave(moment)
    }
    return []
  }

  /// Whether a session is in progress. It only ends through its own events, so that nothing is
  /// lost.
  private var isPlaying: Bool { route.playing != nil }

  /// Goes back to the list of timers once one of them is saved.
  private mutating func note(saved timers: [Practice]) {
    self.timers = timers
    if case .timerForm = route { go(to: .timers) }
  }

  /// Shows a notice on the current screen, or in the player during a session.
  private mutating func noteProblem(_ notice: Notice) {
    guard case .playing(var playing) = route else { return post(notice, .untilSeen) }
    playing.show(.problem(notice))
    route = .playing(playing)
  }

  /// Posts a notice, unless it is already shown.
  mutating func post(_ notice: Notice, _ lifetime: PostedNotice.Lifetime) {
    if !notices.contains(notice) { posted.append(PostedNotice(notice, lifetime)) }
  }

  /// Handles a failed resume: another process has taken over the session.
  private mutating func failResume(_ problem: StorageProblem) {
    guard isPlaying else { return }
    go(to: .home)
    post(.resumeFailed(problem), .untilNextChange)
  }

  mutating func go(to route: Route) {
    if route == .home || self.route.canBeReturnedTo { origin = route == .home ? .home : self.route }
    noteOffer(route)
    self.route = route
    posted = posted.compactMap(\.afterChange)
  }

  private mutating func goBack(_ now: WallTime) -> [Effect] {
    switch route {
    case .advice, .suggestions, .library, .timers, .progress: go(to: .home)
    case .activities, .practised: go(to: origin)
    case .timerForm: go(to: .timers)
    case .checkIn(let checkIn), .review(let checkIn): return stepBack(checkIn, now)
    case .preview(let preview): leavePreview(preview)
    case .hurting: return cancelSymptom()
    case .home, .morning, .playing, .stopped, .after: break
    }
    return []
  }

  /// Goes to the home screen; after a stop, by way of the rating and questions still due.
  private mutating func goHome(_ now: WallTime) -> [Effect] {
    if case .stopped = route { return understood(now) }
    if case .after(let after) = route { return leaveAfter(after, now) }
    if case .morning = route { return rateMorning(nil) }
    if case .checkIn(let checkIn) = route { return leave(checkIn, now) }
    if case .review(let checkIn) = route { return leave(checkIn, now) }
    go(to: .home)
    return []
  }

  /// Returns to the suggestions or the advice of the same check-in; if the routine was chosen by name,
  /// to the page where it was chosen.
  private mutating func leavePreview(_ preview: Preview) {
    let result = preview.checkIn
    let isChosen = result.goal.routine == preview.routine
    if isChosen, result.assessment.advice.allowsMassage, !origin.isSuggestions {
      go(to: origin)
    } else {
      go(to: route(after: isChosen ? result.forSuggestions : result))
    }
  }

  private mutating func leave(_ now: Moment) -> [Effect] {
    if case .checkIn(let checkIn) = route { return leave(checkIn, now.wall) + [.quit] }
    if case .review(let checkIn) = route { return leave(checkIn, now.wall) + [.quit] }
    // An interrupted session is offered again, so its checkpoint stays. Elsewhere pausing does
    // nothing.
    return play(.pause, now) + [.quit]
  }
}
