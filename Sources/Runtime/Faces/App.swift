import Canvas
import Coach
import Cues
import Flow
import Screens
import Terminal
import Platform

/// The full-screen program: one thread, one loop. It waits for the terminal, a signal, another
/// process or the next deadline, gives what happened to the engine, and draws.
package struct App {
  private var engine: Engine
  /// Made anew once the terminal is open, and it is known what that can show.
  private var face = ScreenFace()
  private var ringer = Ringer()
  /// Since when, in real time, the terminal has taken nothing.
  private var hiddenSince: Duration?
  private let settings: Settings

  private var clock: AppClock { engine.clock }

  /// Runs the program on the screen, or in lines where that is wished for or there is no screen; returns
  /// the exit status to end with.
  package static func run(_ options: LaunchOptions, beginning: LaunchIntent) throws -> Int32 {
    if options.isPlain { return try LineApp.run(options, beginning: beginning) }
    let settings = try OwnSettings.load()
    var app = App(engine: Engine(options, settings, beginning), settings: settings)
    return try app.run(options, beginning)
  }

  private init(engine: Engine, settings: Settings) {
    self.engine = engine
    self.settings = settings
  }

  private mutating func run(
    _ options: LaunchOptions, _ beginning: LaunchIntent
  ) throws -> Int32 {
    let prepared = try engine.prepare(options, beginning)
    var terminal: Terminal
    do { terminal = try Terminal.open(TerminalOptions(settings)) } catch {
      complain("\(error.message)\nSo knead talks in lines.")
      return try LineApp.run(options, beginning: beginning)
    }
    face = ScreenFace(
      terminal.isUTF8 ? .unicode : .ascii, plots: .ofEnvironment(isUTF8: terminal.isUTF8),
      isStill: options.isStill(settings), settings: settings)
    if case .home = beginning { draw(&terminal) }
    engine.openJournal(beginning)
    // What the journal tells is seen before the many files are read.
    if beginning.showsJournalFirst { draw(&terminal) }
    do { engine.load(try prepared.content ?? LoadedContent.load(options.folders)) } catch {
      terminal.close()
      throw error
    }
    engine.begin(beginning, prepared.routine)
    while engine.ending == nil { turn(&terminal) }
    engine.note()
    let isHeard = !terminal.isLost && !terminal.isBlocked
    terminal.close()
    if engine.flow.route.playing != nil, isHeard {
      complain("The session can go on with: knead resume")
    }
    engine.close()
    return engine.ending ?? 0
  }

  /// One turn of the loop: draw, wait, take what happened.
  private mutating func turn(_ terminal: inout Terminal) {
    let told = engine.takeTold()
    ringer.take(told.filter(\.rings).map(\.cue), at: clock.real)
    draw(&terminal)
    tellDesktop(told, &terminal)
    if ringer.isDue(at: clock.real) { terminal.bell() }
    engine.note()
    engine.listen()
    let wasMoving = engine.flow.wake != nil
    let waits = [
      engine.wait, face.pacerWake.map(clock.wait(until:)),
      ringer.next.map { clock.wait(untilReal: $0) },
    ]
    let inputs = terminal.wait(
      timeout: waits.compactMap { $0 }.min(), also: engine.descriptors)
    let ready = inputs.compactMap { input in
      if case .ready(let descriptor) = input { descriptor } else { nil }
    }
    engine.wake(ready, wasMoving: wasMoving)
    for input in inputs { take(input, &terminal) }
    engine.speaker.check(at: clock.real)
    watch(terminal)
    if terminal.isLost, engine.ending == nil {
      engine.take(.leave)
      engine.ending = Ending.hangUp.status
    }
  }

  private mutating func take(_ input: Input, _ terminal: inout Terminal) {
    switch input {
    case .key(let key):
      let event = face.event(for: key, in: engine.flow, size: terminal.size, at: clock.real)
      if let event { engine.take(event) }
    case .resized, .ready: break
    case .suspend:
      engine.take(.player(.pause))
      draw(&terminal)
      terminal.suspend()
      face.forgetKeys()
    case .ended(let reason):
      engine.take(.leave)
      engine.ending = reason.status
    }
  }

  /// Notes when the terminal stops to show things, and when it shows them again.
  private mutating func watch(_ terminal: borrowing Terminal) {
    if terminal.isBlocked, hiddenSince == nil {
      hiddenSince = clock.real
      engine.take(.player(.hidden))
    } else if !terminal.isBlocked, let since = hiddenSince {
      hiddenSince = nil
      engine.take(.player(.shown(after: clock.real - since)))
    }
  }

  /// Tells the desktop what the user has asked it to be told.
  private func tellDesktop(_ told: [Announcement], _ terminal: inout Terminal) {
    if let notice = settings.notify.notice {
      for telling in told where telling.cue.isForDesktop {
        terminal.notify(telling.words.text, by: notice)
      }
    }
    guard settings.title else { return }
    terminal.setTitle(
      engine.flow.route.playing.map { playing in
        let timeline = playing.player.timeline
        let left = timeline.secondsLeft(at: playing.player.position)
        return "\(ClockText.clock(left)) \(playing.title)"
      })
  }

  private mutating func draw(_ terminal: inout Terminal) {
    terminal.draw(face.frame(of: engine.flow, size: terminal.size))
  }
}
