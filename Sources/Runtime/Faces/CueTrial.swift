package import Coach
import Cues
import Flow
import Platform
import Wording

/// Plays each cue once, with a line on each.
package struct CueTrial {
  /// A cue that is still to be played.
  private struct Part {
    let name: String
    let cue: Cue
  }

  private let output: Output
  private let profile: CueProfile
  private let hasVoice: Bool
  private let timeline: Timeline
  private var parts = [
    Part(name: "get ready", cue: .getReady), Part(name: "change", cue: .change(1)),
    Part(name: "halfway", cue: .half(1)), Part(name: "last 10 seconds", cue: .lastTen(1)),
    Part(name: "3, 2, 1", cue: .countdown(3)), Part(name: "3, 2, 1", cue: .countdown(2)),
    Part(name: "3, 2, 1", cue: .countdown(1)), Part(name: "switch sides", cue: .switchSides(2)),
    Part(name: "done", cue: .done),
  ]
  /// The one that is told now.
  private var current: Part?
  /// When the next one is due, on the clock of the program.
  private var due: Duration = .zero
  /// Whether the last one has had its time.
  private var isOver = false
  private let clock: AppClock

  private init(_ output: Output, profile: CueProfile, hasVoice: Bool, clock: AppClock) {
    self.output = output
    self.profile = profile
    self.hasVoice = hasVoice
    self.clock = clock
    let lap = Practice.Lap(name: "Hold", time: .exactly(.seconds(30)), eachSide: true)
    timeline = Timeline(Practice(title: "Trial", text: "hold 30s each side", laps: [lap]))
  }

  /// Plays them, so many times faster than they come.
  package static func run(
    _ host: Host, _ cues: CueChoices, _ settings: Settings, profile: CueProfile, speed: Int
  ) throws {
    let clock = host.clocks.steady(speed: speed)
    let voice = cues.speaker(settings)
    var loop = Loop(
      Engine(Flow(), store: SessionStore(host), clock: clock, greet: { _ in false }),
      cues: CueOutput(voice: voice, command: cues.command(settings), spawner: host.spawner),
      controlFolder: nil,
      scalesCues: true)
    var trial = CueTrial(host.output, profile: profile, hasVoice: voice != nil, clock: clock)
    try loop.run(&trial)
    _ = loop.close()
  }

  /// How long a cue has until the next.
  private static func time(after cue: Cue) -> Duration {
    if case .countdown = cue { .seconds(1) } else { .seconds(4) }
  }

  private func telling(_ cue: Cue) -> Announcement {
    Announcement(
      cue, in: timeline, to: profile, title: "Trial", step: "Hold", side: nil, left: 30)
  }
}

extension CueTrial: LoopFace {
  var hasBell: Bool { true }

  var watches: [Watch] { [] }

  var deadline: Duration? { clock.real(at: due) }

  mutating func announcements(at now: Duration) -> [Announcement] {
    guard now >= due, let part = parts.first else { return [] }
    parts.removeFirst()
    current = part
    due = now + Self.time(after: part.cue)
    return [telling(part.cue)]
  }

  mutating func show(_ told: [Announcement], _ flow: Flow) throws {
    guard let current, let telling = told.first else { return }
    let rings = telling.reaches(.bell) ? BellWords.pattern(of: telling.cue) : "no bell"
    let says =
      hasVoice && telling.reaches(.voice)
      ? "“\(AnnouncementWords.text(of: telling))”" : "no voice"
    try output.print("\(current.name): \(rings); \(says)")
  }

  mutating func ring() throws { try output.write("\u{7}") }

  mutating func wake(_ ready: [Watch], at now: Duration) {}

  mutating func next(in flow: Flow, at now: Duration) -> Flow.Event? {
    guard parts.isEmpty, !isOver, clock.now >= due else { return nil }
    isOver = true
    return .leave
  }
}
