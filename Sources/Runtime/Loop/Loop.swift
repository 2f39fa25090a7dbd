import Coach
import Flow
import Platform

/// The main loop, on a single thread. Each turn announces and shows what is new, saves the
/// checkpoint, waits for a source or the next deadline, and collects events.
struct Loop<Store: EffectStore>: ~Copyable {
  var engine: Engine<Store>
  private var cues: CueOutput
  /// The control socket, open during a session, in `controlFolder`.
  private var control: ControlSocket?
  private let controlFolder: String?
  /// Whether cues are timed by the program's clock rather than in real time.
  private let scalesCues: Bool
  /// When the player last received a tick, in real time.
  private var lastTick: Duration = .zero

  private var clock: AppClock { engine.clock }

  /// The longest time between ticks, in real time. After a longer gap the process was suspended,
  /// and nothing was announced.
  private static var longestStall: Duration { .seconds(2) }

  init(
    _ engine: Engine<Store>, cues: consuming CueOutput, controlFolder: String?,
    scalesCues: Bool = false
  ) {
    self.engine = engine
    self.cues = cues
    self.controlFolder = controlFolder
    self.scalesCues = scalesCues
  }

  /// Runs until the program ends.
  mutating func run(_ face: inout some LoopFace & ~Copyable) throws {
    while !engine.hasEnded { try turn(&face) }
    engine.note()
  }

  /// Releases everything; returns the messages to print now that the screen is closed.
  mutating func close() -> [String] {
    cues.close()
    control = nil
    return engine.deferredMessages
  }

  private mutating func turn(_ face: inout some LoopFace & ~Copyable) throws {
    engine.add(face.announcements(at: clock.now))
    let news = engine.takeNews()
    cues.take(news, hasBell: face.hasBell, at: cueTime)
    try face.show(news.flatMap(\.tellings), engine.flow)
    try cues.sound(on: &face, at: cueTime)
    engine.note()
    listen()
    // Don't wait if events are already at hand.
    if try takeAll(from: &face) { return }
    let wasMoving = engine.flow.wake != nil
    try collect(wait(for: face), wasMoving: wasMoving, from: &face)
  }

  /// The time used for cues.
  private var cueTime: Duration { scalesCues ? clock.now : clock.real }

  /// Keeps the control socket open for as long as there is a session.
  private mutating func listen() {
    if engine.flow.route.playing == nil {
      control = nil
    } else if !isControlled, let controlFolder {
      control = ControlSocket.open(in: controlFolder)
    }
  }

  private var isControlled: Bool {
    switch control {
    case .some: true
    case .none: false
    }
  }

  /// The control socket's descriptors to watch.
  private var controlWatches: [Watch] {
    switch control {
    case .some(let socket): socket.watches
    case .none: []
    }
  }

  private func wait(for face: borrowing some LoopFace & ~Copyable) -> [Watch] {
    let limits = [
      engine.flow.wake.map(clock.wait(until:)),
      cues.deadline.map { scalesCues ? clock.wait(until: $0) : clock.wait(untilReal: $0) },
      face.deadline.map { clock.wait(untilReal: $0) },
    ]
    let watches = cues.watches + controlWatches + face.watches
    return Watch.wait(for: watches, atMost: limits.compactMap { $0 }.min())
  }

  /// Collects events: background sources first, then the tick, then the face.
  private mutating func collect(
    _ ready: [Watch], wasMoving: Bool, from face: inout some LoopFace & ~Copyable
  ) throws {
    if wasMoving, !clock.runsFast, clock.real - lastTick > Self.longestStall {
      engine.take(.player(.stalled))
    }
    // Before the tick, which may start another child with the same descriptor.
    cues.wake(ready, at: cueTime)
    if var socket = control.take() {
      socket.wake(ready, at: clock.real)
      while let event = socket.next(in: engine.flow, at: clock.real) { engine.take(event) }
      control = consume socket
    }
    engine.take(.player(.tick))
    lastTick = clock.real
    face.wake(ready, at: clock.real)
    try takeAll(from: &face)
  }

  /// Handles the face's events; returns whether there were any.
  @discardableResult
  private mutating func takeAll(from face: inout some LoopFace & ~Copyable) throws -> Bool {
    var hasTaken = false
    while let event = try face.next(in: engine.flow, at: clock.real) {
      engine.take(event)
      hasTaken = true
    }
    return hasTaken
  }
}

extension News {
  /// The announcements in this news.
  fileprivate var tellings: [Announcement] {
    switch self {
    case .told(let tellings): tellings
    case .hush: []
    }
  }
}
