import ArgumentParser
import Canvas
import Coach
import Flow
import Screens
import Terminal

/// The full-screen program: one thread, one loop. It waits for the terminal, a signal or the next
/// deadline, gives what happened to the flow, carries out what comes back, and draws.
struct App {
  /// What the program begins with.
  enum Beginning {
    case home
    case checkIn
    /// The check-in with all its questions.
    case review
    /// A routine's id or file.
    case play(String)
  }

  private let clock: AppClock
  private var flow = Flow()
  /// Made anew once the terminal is open, and it is known what that can show.
  private var face = Face()
  private var keeper = Keeper()
  private var ringer = Ringer()
  private var ending: ExitCode?
  /// What must be said once the screen is gone.
  private var held: [String] = []

  /// Runs the program; returns the exit status to end with.
  static func run(_ options: ScreenOptions, beginning: Beginning) throws -> ExitCode {
    var app = App(clock: AppClock(speed: options.speed))
    return try app.run(options, beginning)
  }

  private init(clock: AppClock) { self.clock = clock }

  private mutating func run(
    _ options: ScreenOptions, _ beginning: Beginning
  ) throws -> ExitCode {
    // A routine that is not there is told before the screen opens; home is drawn before anything
    // is read.
    var content: Content?
    var routine: Routine?
    if case .play(let word) = beginning {
      let loaded = try Content.load(options.library)
      content = loaded
      routine = try findRoutine(word, in: loaded.library)
    }
    var terminal: Terminal
    do { terminal = try Terminal.open() } catch { throw Failure(.usage, error.message) }
    face = Face(terminal.isUTF8 ? .unicode : .ascii)
    if case .home = beginning { draw(&terminal) }
    do { try start(content ?? Content.load(options.library)) } catch {
      terminal.close()
      throw error
    }
    switch beginning {
    case .home: break
    case .checkIn: take(.checkIn)
    case .review: take(.review)
    case .play: if let routine { take(.choose(routine)) }
    }
    while ending == nil { turn(&terminal) }
    terminal.close()
    for line in held { complain(line) }
    return ending ?? .success
  }

  private mutating func start(_ content: Content) {
    held = content.problems
    take(.libraryLoaded(content.library))
    take(keeper.open(at: clock.now))
    if !content.problems.isEmpty {
      take(
        .problem("Some of your routine files have mistakes. They are listed when knead ends."))
    }
  }

  /// One turn of the loop: draw, wait, take what happened.
  private mutating func turn(_ terminal: inout Terminal) {
    draw(&terminal)
    if ringer.isDue() { terminal.bell() }
    let waits = [flow.wake.map(clock.wait(until:)), ringer.wait].compactMap { $0 }
    for input in terminal.wait(timeout: waits.min()) {
      switch input {
      case .key(let key):
        if let event = face.event(for: key, in: flow, size: terminal.size) { take(event) }
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
    take(.player(.tick))
    if terminal.isLost, ending == nil {
      take(.leave)
      ending = ExitCode(Ending.hangUp.status)
    }
  }

  private mutating func draw(_ terminal: inout Terminal) {
    terminal.draw(face.frame(of: flow, size: terminal.size))
  }

  /// Gives an event to the flow and carries out what comes back.
  private mutating func take(_ event: Flow.Event) {
    let now = clock.now
    var cues: [Cue] = []
    for effect in flow.reduce(event, at: now) {
      switch effect {
      case .cue(let cue): cues.append(cue)
      case .quit: ending = ending ?? .success
      case .checkedIn, .save, .rate:
        if let problem = keeper.carryOut(effect, at: now) {
          held.append("\(problem.message)")
          _ = flow.reduce(problem, at: now)
        }
      }
    }
    ringer.take(cues)
  }
}

extension Flow.Event {
  /// The text of a problem; empty for other events.
  fileprivate var message: String {
    if case .problem(let text) = self { text } else { "" }
  }
}

extension Ending {
  /// The exit status for it: 128 and the signal's number, as shells count.
  fileprivate var status: Int32 {
    switch self {
    case .hangUp: 129
    case .interrupt: 130
    case .terminate: 143
    }
  }
}
