package import Coach

/// The application: which question comes next, what is advised, offered, previewed, played, asked
/// after, saved. Full screen and line mode are two faces of it and decide nothing.
///
/// Events come with the moment of each; what is to be done outside comes back as
/// effects. An event that makes no sense where the user is changes nothing.
package struct Flow: Sendable {
  package internal(set) var route: Route = .home
  /// `nil` until the files are read, which is after the first frame.
  package internal(set) var library: Library?
  package internal(set) var history = History()
  /// The practice timers the user has saved.
  package internal(set) var timers: [Practice] = []
  /// What the user should know where they are, in the order in which it came up.
  package var notices: [Notice] { posted.map(\.notice) }
  private var posted: [PostedNotice] = []
  let configuration: Configuration

  package init(_ configuration: Configuration = Configuration()) {
    self.configuration = configuration
  }

  /// When the player next needs to be told the time; `nil` while nothing moves.
  package var wake: Duration? {
    if case .playing(let playing) = route { playing.player.wake } else { nil }
  }

  /// Takes an event at a time and returns what is to be done.
  package mutating func reduce(_ event: Event, at moment: Moment) -> [Effect] {
    let now = moment.wall
    switch event {
    case .libraryLoaded(let library): self.library = library
    case .journalOpened(let history): self.history = history
    case .timersLoaded(let timers): self.timers = timers
    case .problem(let notice): noteProblem(notice)
    case .resumeFailed(let problem): failResume(problem)
    case .checkIn where !isPlaying: return startCheckIn(.suggest, now)
    case .review where !isPlaying: return startCheckIn(.suggest, now, again: true)
    case .open(let route) where !isPlaying && route.canBeOpened: go(to: route)
    case .choose(let routine): return choose(routine, now)
    case .answer(let answers): return take(answers, now)
    case .change: return changeAnswers()
    case .confirm: return confirm(now)
    case .changePage(let index): changePage(index)
    case .back: return goBack()
    case .adjust(let adjustment): adjust(adjustment)
    case .begin: return begin(moment)
    case .practise(let practice) where !isPlaying: return practise(practice, moment.steady)
    case .resume where route == .home: return resumeLast(now)
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
    case .checkIn, .review, .open, .home, .practise, .resume, .discard, .askMorning,
      .showProgress, .progressRead:
      break
    case .leave: return leave(moment)
    }
    return []
  }

  /// A session under way ends by its own events only, so that nothing of it is lost.
  private var isPlaying: Bool { route.playing != nil }

  /// Tells what the user should know, where they are.
  private mutating func noteProblem(_ notice: Notice) {
    guard case .playing(var playing) = route else { return post(notice, .untilSeen) }
    playing.show(.problem(notice))
    route = .playing(playing)
  }

  /// Tells something beside what is told already.
  mutating func post(_ notice: Notice, _ lifetime: PostedNotice.Lifetime) {
    if !notices.contains(notice) { posted.append(PostedNotice(notice, lifetime)) }
  }

  /// The session that was to go on is another process' now.
  private mutating func failResume(_ problem: StorageProblem) {
    guard isPlaying else { return }
    go(to: .home)
    post(.resumeFailed(problem), .untilNextChange)
  }

  mutating func go(to route: Route) {
    self.route = route
    posted = posted.compactMap(\.afterChange)
  }

  private mutating func goBack() -> [Effect] {
    if route.leadsHome {
      go(to: .home)
    } else if case .checkIn(let checkIn) = route {
      stepBack(checkIn)
    } else if case .review(let checkIn) = route {
      stepBack(checkIn)
    } else if case .preview(let preview) = route {
      leavePreview(preview)
    } else if case .hurting = route {
      return cancelSymptom()
    }
    return []
  }

  /// To the first screen; after a stop by way of what is still to be read and asked.
  private mutating func goHome(_ now: WallTime) -> [Effect] {
    if case .stopped = route { return understood(now) }
    if case .after(let after) = route { return leaveAfter(after, now) }
    if case .morning = route { return rateMorning(nil) }
    go(to: .home)
    return []
  }

  /// Back to the suggestions, or to the first screen where the routine was chosen by name.
  private mutating func leavePreview(_ preview: Preview) {
    if preview.checkIn.goal.routine == preview.routine {
      go(to: .home)
    } else {
      go(to: route(after: preview.checkIn))
    }
  }

  private mutating func leave(_ now: Moment) -> [Effect] {
    // What is cut short is offered again: the checkpoint stays. Elsewhere there is nothing to pause.
    play(.pause, now) + [.quit]
  }
}
