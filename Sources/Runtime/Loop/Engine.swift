import Coach
import Cues
import Flow
import Platform

/// What every face of the program shares: the flow, and what it wants done outside. It reads the one
/// clock, keeps what happens, speaks, and listens to other processes; showing things is the face's own.
struct Engine {
  let clock: AppClock
  private(set) var flow: Flow
  private var keeper = SessionStore()
  var speaker: Speaker
  /// There while something is played.
  private(set) var control: ControlSocket?
  /// The exit status to end with.
  var ending: Int32?
  /// What must be said once the screen is gone.
  private(set) var held: [String] = []
  /// What the user was told since it was taken last.
  private var told: [Announcement] = []
  /// Where the session stands, still to be noted: what is told and shown comes first.
  private var checkpoint: Flow.Effect?
  /// When the player was last told the time, in real time.
  private var lastTick: Duration = .zero
  /// What the program is to begin with, once the question on the morning after is answered.
  private var later: (LaunchIntent, Routine?)?

  /// A wait for the next second that took longer than this, in real time: the program itself stood
  /// still, and nobody was told anything.
  private static let longestStall: Duration = .seconds(2)

  init(_ options: LaunchOptions, _ settings: Settings, _ beginning: LaunchIntent) {
    clock = AppClock(speed: options.speed)
    var minutes: Int?
    if case .play(_, let there) = beginning { minutes = there }
    flow = Flow(
      profile: options.cues.profile(settings), availableMinutes: minutes, ownTools: settings.tools)
    speaker = Speaker(
      voice: options.cues.speaker(settings), command: options.cues.command(settings))
  }

  // MARK: Beginning

  /// What was read before anything was shown: a routine that is not there is told at once.
  struct Prepared {
    var content: LoadedContent?
    var routine: Routine?
  }

  /// Looks up what the beginning names.
  mutating func prepare(_ options: LaunchOptions, _ beginning: LaunchIntent) throws -> Prepared {
    switch beginning {
    case .play(let word, _):
      let content = try LoadedContent.load(options.folders)
      let routine = try findRoutine(word, in: content.library)
      if !content.library.routines.contains(where: { $0 == routine }) {
        keeper.routineFile = absolute(word)
      }
      return Prepared(content: content, routine: routine)
    case .resume:
      let content = try LoadedContent.load(options.folders)
      let sessions = FoundSession.find(content.library)
      guard sessions.contains(where: \.canResume) else {
        let isElsewhere = sessions.contains(where: \.isGoingOn)
        throw Failure(
          .noInput,
          isElsewhere
            ? "the session is going on in another terminal" : "there is no session to go on with")
      }
      return Prepared(content: content)
    case .home, .checkIn, .review, .practise, .progress: return Prepared()
    }
  }

  /// Opens the journal, and shows of it what the beginning asks for.
  mutating func openJournal(_ beginning: LaunchIntent) {
    for event in keeper.open(at: clock.now) {
      if case .problem(let problem) = event { held.append(problem) }
      take(event)
    }
    if case .progress(let days) = beginning, keeper.canShow {
      take(.showProgress(Period(last: WallTime.now.day, days: days)))
    }
  }

  /// Takes the files of the library.
  mutating func load(_ content: LoadedContent) {
    held += content.problems
    take(.libraryLoaded(content.library))
    reread()
    do { take(.timersLoaded(try SavedTimers.practices())) } catch { held.append("\(error)") }
    if !content.problems.isEmpty {
      take(
        .problem("Some of your routine files have mistakes. They are listed when knead ends."))
    }
  }

  /// Has all questions asked in this run, whatever was answered before.
  mutating func forgetAnswers() {
    var history = flow.history
    history.answers = []
    carryOut(.journalOpened(history))
  }

  /// Takes the first step, after the question on the morning after where that is due.
  mutating func begin(
    _ beginning: LaunchIntent, _ routine: Routine?, asksMorning: Bool = true
  ) {
    if asksMorning, beginning.asksMorning {
      take(.askMorning)
      if case .morning = flow.route {
        later = (beginning, routine)
        return
      }
    }
    proceed(to: beginning, routine)
  }

  /// The journal was read a moment ago.
  private mutating func proceed(to beginning: LaunchIntent, _ routine: Routine?) {
    switch beginning {
    case .home, .progress: break
    case .checkIn: carryOut(.checkIn)
    case .review: carryOut(.review)
    case .play: if let routine { carryOut(.choose(routine)) }
    case .resume: carryOut(.resume)
    case .practise(let practice): carryOut(.practise(practice))
    }
  }

  /// Lets go of everything; the screen is gone.
  mutating func close() {
    speaker.close()
    control?.close()
    if !held.isEmpty { complain(held.joined(separator: "\n")) }
  }

  // MARK: Going on

  /// How long to wait at most, in real time; `nil` where nothing moves.
  var wait: Duration? {
    [flow.wake.map(clock.wait(until:)), speaker.wake.map { clock.wait(untilReal: $0) }]
      .compactMap { $0 }.min()
  }

  /// What to watch besides the face's own.
  var descriptors: [CInt] { speaker.descriptors + (control?.descriptors ?? []) }

  /// Time has passed, and some of the descriptors are ready.
  mutating func wake(_ ready: [CInt], wasMoving: Bool) {
    if wasMoving, !clock.isRehearsal, clock.real - lastTick > Self.longestStall {
      take(.player(.stalled))
    }
    // Before the tick, which may start another child with the same descriptor.
    for descriptor in ready { answer(descriptor) }
    take(.player(.tick))
    lastTick = clock.real
  }

  /// What the user was told since the last call, to be rung and shown.
  mutating func takeTold() -> [Announcement] {
    defer { told = [] }
    return told
  }

  /// Gives an event to the flow and carries out what comes back: what the user is told first, for
  /// it is due now.
  mutating func take(_ event: Flow.Event) {
    if event.looksBack { reread() }
    carryOut(event)
  }

  /// Takes over what the journal holds by now.
  private mutating func reread() {
    guard let library = flow.library, let event = keeper.reread(at: clock.now, library) else {
      return
    }
    _ = flow.reduce(event, at: clock.now)
  }

  private mutating func carryOut(_ event: Flow.Event) {
    let wasPlaying = flow.route.playing != nil
    let wasMoving = flow.wake != nil
    let effects = flow.reduce(event, at: clock.now)
    tell(effects, wasMoving: wasMoving)
    for effect in effects {
      switch effect {
      case .tell: break
      case .quit: ending = ending ?? 0
      case .checkpoint: checkpoint = effect
      case .forgetCheckpoint, .save:
        checkpoint = nil
        keep(effect)
      case .resumed:
        guard let problem = keeper.carryOut(effect, at: clock.now) else { break }
        _ = flow.reduce(.resumeFailed(problem), at: clock.now)
        reread()
        return
      case .discard, .checkedIn: keep(effect)
      case .rate, .rateMorning, .log:
        keep(effect)
        reread()
      case .readProgress(let period): take(keeper.progress(in: period))
      }
    }
    if !wasPlaying, let playing = flow.route.playing, RunningSessions.greet(playing.title) {
      _ = flow.reduce(.problem("Another session is going on in another terminal."), at: clock.now)
    }
    if let (beginning, routine) = later, flow.route == .home, ending == nil {
      later = nil
      proceed(to: beginning, routine)
    }
  }

  /// Says what fell due; where the clock has just come to stand, nothing is said any more.
  private mutating func tell(_ effects: [Flow.Effect], wasMoving: Bool) {
    let tellings = effects.compactMap { effect in
      if case .tell(let telling) = effect { telling } else { nil }
    }
    if wasMoving, flow.wake == nil, tellings.isEmpty { speaker.hush(at: clock.real) }
    told += tellings
    speaker.tell(tellings, at: clock.real)
  }

  // MARK: Keeping and listening

  /// Notes where the session stands.
  mutating func note() {
    guard let effect = checkpoint else { return }
    checkpoint = nil
    keep(effect)
  }

  /// Keeps something on the disk; what goes wrong is told.
  private mutating func keep(_ effect: Flow.Effect) {
    let now = clock.now
    guard let problem = keeper.carryOut(effect, at: now) else { return }
    held.append(problem)
    _ = flow.reduce(.problem(problem), at: now)
  }

  /// Opens the socket by which a session is steered as long as there is one.
  mutating func listen() {
    if flow.route.playing == nil {
      control?.close()
      control = nil
    } else if control == nil, let folder = Folders.sockets.first {
      control = ControlSocket(in: folder)
    }
  }

  /// A child process has ended, or another process asks for something.
  private mutating func answer(_ descriptor: CInt) {
    guard let control, control.descriptors.contains(descriptor) else {
      speaker.ended(descriptor, at: clock.real)
      return
    }
    control.answer(descriptor) { message in
      switch Request(message, of: flow) {
      case .refused(let reason): return reason
      case .accepted(let event, let json):
        if let event { take(event) }
        return flow.status(json: json)
      }
    }
  }
}
