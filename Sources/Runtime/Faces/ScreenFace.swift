import Canvas
import Coach
import Flow
import Platform
import Screens
import Terminal
import Wording

/// The full-screen face.
struct ScreenFace: ~Copyable {
  private var terminal: Terminal
  private var face: Face
  private let clock: AppClock
  private let options: TerminalOptions
  /// Terminal input still to be handled, oldest first.
  private var inputs: [Input] = []
  /// Whether Ctrl-Z was pressed and the program will stop once the player has paused.
  private var isSuspending = false
  /// When the terminal stopped accepting output, in real time.
  private var hiddenSince: Duration?
  /// Whether the terminal still needs checking after a wait.
  private var hasWoken = false
  /// Whether the program was asked to end, or its terminal is gone.
  private var isLeaving = false
  /// The exit status.
  private(set) var status: Int32 = 0

  init(
    _ terminal: consuming Terminal, _ options: TerminalOptions, _ appearance: Appearance,
    clock: AppClock
  ) {
    face = Face(appearance: appearance)
    self.terminal = terminal
    self.options = options
    self.clock = clock
  }

  /// Whether the terminal is present and accepts output.
  var isHeard: Bool { !terminal.isLost && !terminal.isBlocked }

  /// Restores the terminal.
  mutating func close() { terminal.close() }

  private mutating func draw(_ flow: Flow) {
    // The terminal may have answered since the last frame that it needs ASCII.
    terminal.hearAnswer()
    face.style = terminal.isASCII ? .ascii : .unicode
    terminal.draw(face.frame(of: flow, size: terminal.size))
    // A frame held back until the terminal accepts output is not on the screen yet.
    if isHeard { face.isShown(at: clock.real) }
  }

  private mutating func take(_ input: Input, in flow: Flow, at now: Duration) -> Flow.Event? {
    switch input {
    case .key(let key): return face.event(for: key, in: flow, size: terminal.size, at: now)
    case .resized, .ready: return nil
    case .suspend:
      isSuspending = true
      return .player(.pause)
    case .ended(let reason):
      (isLeaving, status) = (true, reason.status)
      return .leave
    }
  }

  /// Suspends the process until it is resumed.
  private mutating func suspend(_ flow: Flow) {
    isSuspending = false
    draw(flow)
    terminal.suspend()
    face.forgetKeys()
  }

  /// The event for a terminal that has stopped accepting output, accepts it again, or is gone.
  private mutating func change(at now: Duration) -> Flow.Event? {
    if terminal.isBlocked, hiddenSince == nil {
      hiddenSince = now
      return .player(.hidden)
    }
    if !terminal.isBlocked, let since = hiddenSince {
      hiddenSince = nil
      return .player(.shown(after: now - since))
    }
    guard terminal.isLost, !isLeaving else { return nil }
    (isLeaving, status) = (true, Ending.hangUp.status)
    return .leave
  }
}

extension ScreenFace: LoopFace {
  var hasBell: Bool { true }

  var watches: [Watch] { terminal.watches }

  var deadline: Duration? { terminal.patience.map { clock.real + $0 } }

  mutating func show(_ told: [Announcement], _ flow: Flow) throws {
    draw(flow)
    guard options.title else { return }
    terminal.setTitle(
      flow.route.playing.map { playing in
        let timeline = playing.player.timeline
        let left = timeline.secondsLeft(at: playing.player.position)
        return "\(ClockText.clock(left)) \(playing.title)"
      })
  }

  mutating func ring() throws { terminal.bell() }

  mutating func notify(_ text: String) {
    if let notice = options.notices { terminal.notify(text, by: notice) }
  }

  mutating func wake(_ ready: [Watch], at now: Duration) {
    inputs += terminal.collect(ready)
    hasWoken = true
  }

  mutating func next(in flow: Flow, at now: Duration) -> Flow.Event? {
    if isSuspending { suspend(flow) }
    while !inputs.isEmpty {
      if let event = take(inputs.removeFirst(), in: flow, at: now) { return event }
    }
    guard hasWoken else { return nil }
    if let event = change(at: now) { return event }
    hasWoken = false
    return nil
  }
}
