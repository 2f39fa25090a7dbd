import ArgumentParser
import Canvas
import Coach
import Cues
import Flow
import Screens
import Terminal

/// The full-screen program: one thread, one loop. It waits for the terminal, a signal, another
/// process or the next deadline, gives what happened to the flow, carries out what comes back, and
/// draws.
struct App {
  private let clock: AppClock
  private var flow: Flow
  /// Made anew once the terminal is open, and it is known what that can show.
  private var face = Face()
  private var keeper = Keeper()
  /// Where the session stands, still to be noted: what is told and shown comes first.
  private var checkpoint: Flow.Effect?
  private var ringer = Ringer()
  private var speaker: Speaker
  /// There while something is played.
  private var control: ControlSocket?
  /// Since when, in real time, the terminal has taken nothing.
  private var hiddenSince: Duration?
  /// When the player was last told the time, in real time.
  private var lastTick: Duration = .zero
  private var ending: ExitCode?
  /// What the program is to begin with, once the question on the morning after is answered.
  private var later: (Beginning, Routine?)?
  /// What must be said once the screen is gone.
  private var held: [String] = []

  /// A wait for the next second that took longer than this, in real time: the program itself stood
  /// still, and nobody was told anything.
  private static let longestStall: Duration = .seconds(2)

  /// Runs the program; returns the exit status to end with.
  static func run(_ options: ScreenOptions, beginning: Beginning) throws -> ExitCode {
    var app = App(options, beginning)
    return try app.run(options, beginning)
  }

  private init(_ options: ScreenOptions, _ beginning: Beginning) {
    clock = AppClock(speed: options.speed)
    var minutes: Int?
    if case .play(_, let there) = beginning { minutes = there }
    flow = Flow(profile: options.cues.profile, minutesThereAre: minutes)
    speaker = Speaker(voice: options.cues.speaker, command: options.cues.command)
  }

  private mutating func run(
    _ options: ScreenOptions, _ beginning: Beginning
  ) throws -> ExitCode {
    // A routine that is not there is told before the screen opens; home is drawn before anything
    // is read.
    var content: Content?
    var routine: Routine?
    if case .play(let word, _) = beginning {
      let loaded = try Content.load(options.library)
      content = loaded
      routine = try findRoutine(word, in: loaded.library)
      if !loaded.library.routines.contains(where: { $0 == routine }) {
        keeper.routineFile = absolute(word)
      }
    }
    if case .resume = beginning {
      let loaded = try Content.load(options.library)
      content = loaded
      guard CutShort.find(loaded.library).contains(where: \.canGoOn) else {
        throw Failure(.noInput, "there is no session to go on with")
      }
    }
    var terminal: Terminal
    do { terminal = try Terminal.open() } catch { throw Failure(.usage, error.message) }
    face = Face(
      terminal.isUTF8 ? .unicode : .ascii, plots: .ofEnvironment(isUTF8: terminal.isUTF8),
      isStill: options.isStill)
    if case .home = beginning { draw(&terminal) }
    take(keeper.open(at: clock.now))
    if case .progress(let days) = beginning, keeper.journal != nil {
      take(.showProgress(Period(last: WallTime.now.day, days: days)))
    }
    // What the journal tells is seen before the many files are read.
    if beginning.showsJournalFirst { draw(&terminal) }
    do { try start(content ?? Content.load(options.library)) } catch {
      terminal.close()
      throw error
    }
    begin(beginning, routine)
    while ending == nil { turn(&terminal) }
    note()
    terminal.close()
    speaker.close()
    control?.close()
    for line in held { complain(line) }
    return ending ?? .success
  }

  /// Takes the first step, after the question on the morning after where that is due.
  private mutating func begin(_ beginning: Beginning, _ routine: Routine?) {
    if beginning.asksMorning {
      take(.askMorning)
      if case .morning = flow.place {
        later = (beginning, routine)
        return
      }
    }
    goOn(to: beginning, routine)
  }

  /// The journal was read a moment ago.
  private mutating func goOn(to beginning: Beginning, _ routine: Routine?) {
    switch beginning {
    case .home: break
    case .checkIn: carryOut(.checkIn)
    case .review: carryOut(.review)
    case .play: if let routine { carryOut(.choose(routine)) }
    case .resume: carryOut(.resume)
    case .practise(let practice): carryOut(.practise(practice))
    case .progress: break
    }
  }

  private mutating func start(_ content: Content) {
    held = content.problems
    take(.libraryLoaded(content.library))
    reread()
    do { take(.timersLoaded(try SavedTimers.practices())) } catch { held.append("\(error)") }
    if !content.problems.isEmpty {
      take(
        .problem("Some of your routine files have mistakes. They are listed when knead ends."))
    }
  }

  /// One turn of the loop: draw, wait, take what happened.
  private mutating func turn(_ terminal: inout Terminal) {
    draw(&terminal)
    if ringer.isDue(at: clock.real) { terminal.bell() }
    note()
    listen()
    let playerWait = flow.wake.map(clock.wait(until:))
    let waits = [
      playerWait, face.pacerWake.map(clock.wait(until:)),
      ringer.next.map { clock.wait(untilReal: $0) },
      speaker.wake.map { clock.wait(untilReal: $0) },
    ]
    let inputs = terminal.wait(
      timeout: waits.compactMap { $0 }.min(),
      also: speaker.descriptors + (control?.descriptors ?? []))
    if playerWait != nil, clock.real - lastTick > Self.longestStall { take(.player(.stalled)) }
    // Before the tick, which may start another child with the same descriptor.
    for case .ready(let descriptor) in inputs { answer(descriptor) }
    take(.player(.tick))
    lastTick = clock.real
    for input in inputs { take(input, &terminal) }
    speaker.check(at: clock.real)
    watch(terminal)
    if terminal.isLost, ending == nil {
      take(.leave)
      ending = ExitCode(Ending.hangUp.status)
    }
  }

  private mutating func take(_ input: Input, _ terminal: inout Terminal) {
    switch input {
    case .key(let key):
      let event = face.event(for: key, in: flow, size: terminal.size, at: clock.real)
      if let event { take(event) }
    case .resized, .ready: break
    case .suspend:
      take(.player(.pause))
      draw(&terminal)
      terminal.suspend()
    case .ended(let reason):
      take(.leave)
      ending = ExitCode(reason.status)
    }
  }

  /// Notes when the terminal stops to show things, and when it shows them again.
  private mutating func watch(_ terminal: borrowing Terminal) {
    if terminal.isBlocked, hiddenSince == nil {
      hiddenSince = clock.real
      take(.player(.hidden))
    } else if !terminal.isBlocked, let since = hiddenSince {
      hiddenSince = nil
      take(.player(.shown(after: clock.real - since)))
    }
  }

  /// Notes where the session stands.
  private mutating func note() {
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
  private mutating func listen() {
    if flow.place.playing == nil {
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

  private mutating func draw(_ terminal: inout Terminal) {
    terminal.draw(face.frame(of: flow, size: terminal.size))
  }

  /// Gives an event to the flow and carries out what comes back: what the user is told first, for
  /// it is due now.
  private mutating func take(_ event: Flow.Event) {
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
    let wasPlaying = flow.place.playing != nil
    let wasMoving = flow.wake != nil
    let effects = flow.reduce(event, at: clock.now)
    tell(effects, wasMoving: wasMoving)
    for effect in effects {
      switch effect {
      case .tell: break
      case .quit: ending = ending ?? .success
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
    if !wasPlaying, let playing = flow.place.playing, Sessions.greet(playing.title) {
      _ = flow.reduce(.problem("Another session is going on in another terminal."), at: clock.now)
    }
    if let (beginning, routine) = later, flow.place == .home, ending == nil {
      later = nil
      goOn(to: beginning, routine)
    }
  }

  /// Rings and says what fell due; where the clock has just come to stand, nothing is said any more.
  private mutating func tell(_ effects: [Flow.Effect], wasMoving: Bool) {
    let tellings = effects.compactMap { effect in
      if case .tell(let telling) = effect { telling } else { nil }
    }
    if wasMoving, flow.wake == nil, tellings.isEmpty { speaker.hush(at: clock.real) }
    ringer.take(tellings.filter(\.rings).map(\.cue), at: clock.real)
    speaker.tell(tellings, at: clock.real)
  }
}
