import Coach
import Cues
import Flow
import SystemPackage
import Platform
import Wording

/// The voice, and the user's own command for each cue: child processes that nobody waits for. Times
/// are real ones, counted from any fixed moment.
struct Speaker {
  private let voice: Voice?
  /// The user's own shell command.
  private let command: String?
  /// Without one nothing is said and nothing is run.
  private let spawner: Spawner?
  private var announcer = Announcer()
  /// The line that is being said, or the order to stop saying one.
  private var current: Line?
  /// The user's own commands that are still running.
  private var running: [Running] = []
  /// What was ended and is not gone yet.
  private var dying: [ChildCommand] = []

  /// How long the user's own command may take.
  private static let longestCommand: Duration = .seconds(10)
  /// How many of them may run at once.
  private static let mostCommands = 16

  /// A child process with the time at which it is ended.
  private struct Running {
    let child: ChildCommand
    let until: Duration
    var isWatched = true
  }

  private struct Line {
    /// `nil` once its program has ended.
    var program: Running?
    /// When it is over at the earliest.
    let atLeast: Duration
  }

  init(_ settings: CueSettings, spawner: Spawner?) {
    voice = spawner == nil ? nil : settings.voice
    command = settings.command
    self.spawner = spawner
  }

  /// Tells what fell due together.
  mutating func tell(_ tellings: [Announcement], at now: Duration) {
    for telling in tellings { runCommand(for: telling, at: now) }
    guard voice != nil else { return }
    let lines = tellings.filter { $0.reaches(.voice) }.map { telling in
      Utterance(
        AnnouncementWords.text(of: telling), patience: telling.delivery.patience,
        isUrgent: telling.delivery.isUrgent)
    }
    carryOut(announcer.take(lines, at: now), at: now)
  }

  /// Stops speaking, as in a pause.
  mutating func hush(at now: Duration) {
    announcer.forget()
    if announcer.isSpeaking { carryOut(.hush, at: now) }
  }

  /// What to watch: each is readable once its program has ended, or has closed it.
  var watches: [Watch] {
    programs.filter(\.isWatched).map { Watch($0.child.descriptor) }
  }

  /// When something next has to be ended or begun; `nil` where nothing has.
  var wake: Duration? {
    (running.map(\.until) + (current.map { [$0.program?.until ?? $0.atLeast] } ?? [])).min()
  }

  /// One of the descriptors is readable: it is watched no longer.
  mutating func ended(_ descriptor: FileDescriptor, at now: Duration) {
    for index in running.indices where running[index].child.descriptor == descriptor {
      unwatch(&running[index])
    }
    if var program = current?.program, program.child.descriptor == descriptor {
      unwatch(&program)
      current?.program = program
    }
    check(at: now)
  }

  /// Buries what has ended, ends what has taken too long, and begins the line that waits.
  mutating func check(at now: Duration) {
    dying.removeAll(where: \.hasEnded)
    running = running.filter { !isOver($0, at: now) }
    guard let line = current else { return }
    if let program = line.program, isOver(program, at: now) { current?.program = nil }
    if current?.program == nil, line.atLeast <= now { finish(at: now) }
  }

  /// Ends everything.
  mutating func close() {
    for program in programs { kill(program) }
    (running, current) = ([], nil)
  }

  /// All that runs.
  private var programs: [Running] { running + (current?.program.map { [$0] } ?? []) }

  /// Whether a program has ended, or is ended now for having taken too long.
  private mutating func isOver(_ program: Running, at now: Duration) -> Bool {
    if program.child.hasEnded {
      if program.isWatched { program.child.unwatch() }
      return true
    }
    if program.until <= now { kill(program) }
    return program.until <= now
  }

  private mutating func kill(_ program: Running) {
    if program.isWatched { program.child.unwatch() }
    program.child.kill()
    if !program.child.hasEnded { dying.append(program.child) }
  }

  private func unwatch(_ program: inout Running) {
    guard program.isWatched else { return }
    program.child.unwatch()
    program.isWatched = false
  }

  private mutating func carryOut(_ order: Announcer.SpeechOrder?, at now: Duration) {
    switch order {
    case .speak(let text): speak(text, at: now)
    case .hush: hush(current?.program, at: now)
    case nil: break
    }
  }

  /// Stops a line in its middle. Where another program does that, the next line waits for it.
  private mutating func hush(_ program: Running?, at now: Duration) {
    if let program { kill(program) }
    current = nil
    if let hush = spawner.flatMap({ voice?.hush(by: $0) }) {
      current = Line(program: Running(child: hush, until: now + .seconds(2)), atLeast: now)
    } else {
      finish(at: now)
    }
  }

  private mutating func finish(at now: Duration) {
    current = nil
    carryOut(announcer.finished(at: now), at: now)
  }

  private mutating func speak(_ text: String, at now: Duration) {
    guard let voice, let spawner else { return }
    // A voice that cannot be started is over at once: what it should say is on the screen.
    current = Line(
      program: voice.say(text, by: spawner).map { Running(child: $0, until: now + Voice.longest) },
      atLeast: now + voice.echo(of: text))
  }

  private mutating func runCommand(for telling: Announcement, at now: Duration) {
    guard let command, running.count < Self.mostCommands,
      let child = spawner?.start("sh", ["-c", command], adding: telling.environment)
    else { return }
    running.append(Running(child: child, until: now + Self.longestCommand))
  }
}

extension Announcement {
  /// What the user's own command finds in its environment.
  var environment: [String: String] {
    [
      "KNEAD_EVENT": cue.word, "KNEAD_TEXT": AnnouncementWords.text(of: self), "KNEAD_TITLE": title,
      "KNEAD_STEP": step, "KNEAD_SIDE": side?.rawValue ?? "", "KNEAD_LEFT": "\(left)",
    ]
  }
}
