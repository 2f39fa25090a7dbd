package import Coach
package import Cues
import Flow
import Platform
import Wording

/// Plays each cue once and prints a line about it.
package struct CueTrial {
  private let output: Output
  private let profile: CueProfile
  private let hasVoice: Bool
  private let timeline: Timeline
  /// The cues still to be played.
  private var cues: [Cue] = [
    .getReady, .change(1), .half(1), .lastTen(1), .countdown(3), .countdown(2), .countdown(1),
    .switchSides(2), .done,
  ]
  /// The cue being played.
  private var current: Cue?
  /// When the next cue is due, on the program's clock.
  private var due: Duration = .zero
  /// Whether the last cue has had its time.
  private var isOver = false
  private let clock: AppClock

  private init(_ output: Output, profile: CueProfile, hasVoice: Bool, clock: AppClock) {
    self.output = output
    self.profile = profile
    self.hasVoice = hasVoice
    self.clock = clock
    let lap = Practice.Lap(name: CueTrialWords.step, time: .exactly(.seconds(30)), eachSide: true)
    timeline = Timeline(Practice(title: CueTrialWords.title, text: "", laps: [lap]))
  }

  /// Plays all cues, `speed` times faster than real time.
  package static func run(
    _ host: Host, _ settings: CueSettings, profile: CueProfile, speed: Int
  ) throws {
    let clock = host.clocks.steady(speed: speed)
    var loop = Loop(
      Engine(
        Flow(), store: SessionStore(host), clock: clock, clocks: host.clocks, greet: { _ in false }),
      cues: CueOutput(settings, spawner: host.spawner),
      controlFolder: nil,
      scalesCues: true)
    var trial = CueTrial(
      host.output, profile: profile, hasVoice: settings.voice != nil, clock: clock)
    try loop.run(&trial)
    _ = loop.close()
  }

  /// The time from a cue to the next one.
  private static func time(after cue: Cue) -> Duration {
    if case .countdown = cue { .seconds(1) } else { .seconds(4) }
  }

  private func telling(_ cue: Cue) -> Announcement {
    Announcement(
      cue, in: timeline, to: profile, title: CueTrialWords.title, step: CueTrialWords.step,
      side: nil, left: 30)
  }
}

extension CueTrial: LoopFace {
  var hasBell: Bool { true }

  var watches: [Watch] { [] }

  var deadline: Duration? { clock.real(at: due) }

  mutating func announcements(at now: Duration) -> [Announcement] {
    guard now >= due, let cue = cues.first else { return [] }
    cues.removeFirst()
    current = cue
    due = now + Self.time(after: cue)
    return [telling(cue)]
  }

  mutating func show(_ told: [Announcement], _ flow: Flow) throws {
    guard let current, let telling = told.first else { return }
    let isSaid = hasVoice && telling.reaches(.voice)
    try output.print(
      CueTrialWords.line(
        of: current, rings: telling.reaches(.bell),
        says: isSaid ? AnnouncementWords.text(of: telling) : nil))
  }

  mutating func ring() throws { try output.write("\u{7}") }

  mutating func wake(_ ready: [Watch], at now: Duration) {}

  mutating func next(in flow: Flow, at now: Duration) -> Flow.Event? {
    guard cues.isEmpty, !isOver, clock.now >= due else { return nil }
    isOver = true
    return .leave
  }
}
