import Coach
import Flow
import Platform

/// The program: one thread, one loop. A turn says and shows what is new, notes where the session
/// stands, waits for its sources or the next deadline, and collects what happened.
struct Loop<Store: EffectStore>: ~Copyable {
  var engine: Engine<Store>
  private var cues: CueOutput
  /// There while something is played, in the folder named for it.
  private var control: ControlSocket?
  private let controlFolder: String?
  /// Whether cues keep the time of the program's clock, and not real time.
  private let scalesCues: Bool
  /// When the player was last told the time, in real time.
  private var lastTick: Duration = .zero

  private var clock: AppClock { engine.clock }

  /// A wait for the next second that took longer than this, in real time: the program itself stood
  /// still, and nobody was told anything.
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

  /// Turns until the program ends.
  mutating func run(_ face: inout some LoopFace & ~Copyable) throws {
    while !engine.hasEnded { try turn(&face) }
    engine.note()
  }

  /// Lets go of everything; returns what is to be said now that the screen is closed.
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
    // What was done ahead of time is not waited for.
    if try takeAll(from: &face) { return }
    let wasMoving = engine.flow.wake != nil
    try collect(wait(for: face), wasMoving: wasMoving, from: &face)
  }

  /// The time by which cues are told.
  private var cueTime: Duration { scalesCues ? clock.now : clock.real }

  /// Opens the socket by which a session is steered as long as there is one.
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

  /// What to watch for other processes.
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

  /// Takes what happened: what runs beside the face first, then the time, then what was done at it.
  private mutating func collect(
    _ ready: [Watch], wasMoving: Bool, from face: inout some LoopFace & ~Copyable
  ) throws {
    if wasMoving, !clock.isRehearsal, clock.real - lastTick > Self.longestStall {
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

  /// Takes what was done at the face; returns whether anything was.
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
  /// What was told.
  fileprivate var tellings: [Announcement] {
    switch self {
    case .told(let tellings): tellings
    case .hush: []
    }
  }
}
