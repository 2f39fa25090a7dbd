import Coach
import Flow
import Platform
import Wording

extension Engine where Store == SessionStore {
  /// Content loaded before anything is shown, so that a missing routine is reported at once.
  struct Prepared {
    var content: LoadedContent?
    var routine: Routine?
  }

  init(
    _ host: Host, _ options: LaunchOptions, _ settings: Settings, _ intent: LaunchIntent
  ) {
    var minutes: Int?
    if case .play(_, let there) = intent { minutes = there }
    let clock = host.clocks.steady(speed: options.speed)
    self.init(
      Flow(settings.configuration(availableMinutes: minutes, isRehearsal: clock.isRehearsal)),
      store: SessionStore(host), clock: clock, clocks: host.clocks,
      greet: { RunningSessions.greet($0, in: host.folders) })
  }

  /// Looks up the routine to start with.
  mutating func prepare(
    _ host: Host, _ options: LaunchOptions, _ intent: LaunchIntent
  ) throws -> Prepared {
    switch intent {
    case .play(let word, _):
      let content = try LoadedContent.load(options.folders, host)
      let routine = try findRoutine(word, in: content.library, host.userFiles)
      if !content.library.routines.contains(where: { $0 == routine }) {
        store.expect(routineFile: Files.absolute(word))
      }
      return Prepared(content: content, routine: routine)
    case .resume:
      let content = try LoadedContent.load(options.folders, host)
      let sessions = FoundSession.find(
        content.library, at: host.clocks.wall, in: host.folders, host.userFiles)
      guard sessions.contains(where: \.canResume) else {
        let isElsewhere = sessions.contains(where: \.isGoingOn)
        throw isElsewhere ? RuntimeProblem.runsElsewhere : .nothingToResume
      }
      return Prepared(content: content)
    case .home, .checkIn, .review, .practise, .progress: return Prepared()
    }
  }

  /// Opens the journal and shows the part needed for the first page. Once the library is loaded, this
  /// reads all of it; before, what needs the library is read when that is.
  mutating func openJournal(_ intent: LaunchIntent) {
    for event in store.open(at: clocks.wall, flow.library) {
      if case .problem(let problem) = event { deferredMessages.append(problem.sentence) }
      take(event)
    }
    if case .progress(let days) = intent, store.canShow {
      take(.showProgress(Period(last: clocks.wall.day, days: days)))
    }
  }

  /// Takes in the library files.
  mutating func load(_ content: LoadedContent) {
    deferredMessages += content.problems
    take(.libraryLoaded(content.library))
    reread()
    do { take(.timersLoaded(try SavedTimers(store.folders).practices())) } catch {
      deferredMessages.append("\(error)")
    }
    if !content.problems.isEmpty { take(.problem(.ownFilesHaveMistakes)) }
  }

  /// Asks all questions again in this run, whatever was answered before.
  mutating func forgetAnswers() {
    var history = flow.history
    history.checkIn?.answers = []
    take(.journalOpened(history))
  }

  /// Takes the first step, after the morning-after question if it is due.
  mutating func begin(_ intent: LaunchIntent, _ routine: Routine?, asksMorning: Bool = true) {
    if asksMorning, intent.asksMorning { take(.askMorning) }
    guard let event = intent.event(for: routine) else { return }
    // The journal has only just been read.
    if case .morning = flow.route { postpone(event) } else { takeWithoutLooking(event) }
  }
}

extension LaunchIntent {
  /// The event that opens it; `nil` if the home screen is enough.
  fileprivate func event(for routine: Routine?) -> Flow.Event? {
    switch self {
    case .home, .progress: nil
    case .checkIn: .checkIn
    case .review: .review
    case .play: routine.map(Flow.Event.choose)
    case .resume: .resume
    case .practise(let practice): .practise(practice)
    }
  }
}
