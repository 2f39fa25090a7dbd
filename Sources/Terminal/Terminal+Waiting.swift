import CNcurses
import Canvas
import Glibc
package import Platform
import SystemPackage

extension Terminal {
  /// Waits for events, for at most `timeout` (nil: for ever), and returns them in order. May return
  /// early with none, as after a signal we don't handle. Sends pending output meanwhile.
  ///
  /// Also watches `descriptors`: returns `Input.ready` for each that is readable or closed at the
  /// other end.
  package mutating func wait(
    timeout: Duration?, also descriptors: [CInt] = []
  ) -> [Input] {
    guard isOpen else { return [] }
    let others = descriptors.map { Watch(FileDescriptor(rawValue: $0)) }
    let limit = [timeout, patience].compactMap { $0 }.min()
    let ready = Watch.wait(for: watches + others, atMost: limit)
    let known = Set(watches.map(\.descriptor))
    var inputs = collect(ready)
    let place = inputs.firstIndex { $0.isLast } ?? inputs.endIndex
    inputs.insert(
      contentsOf: ready.filter { !known.contains($0.descriptor) }
        .map { .ready($0.descriptor.rawValue) }, at: place)
    return inputs
  }

  /// Takes the answer to the question of the start, if it has just arrived, so that the next frame
  /// can be made for it. The next wait returns whatever else has arrived.
  package mutating func hearAnswer() {
    guard let question, question.remaining > .zero else { return }
    let inputs = wait(timeout: .zero)
    queued = inputs
  }

  /// The descriptors watched in each wait: the keyboard, the signals, and the terminal while output
  /// is pending.
  package var watches: [Watch] {
    guard isOpen else { return [] }
    return (isConnected ? [Watch(keyboard)] : []) + [Watch(waitingSignals)]
      + (isBlocked ? [Watch(output, for: .output)] : [])
  }

  /// The longest to wait, whatever is watched, before a pending key sequence counts as complete.
  /// Nil if there is no limit.
  package var patience: Duration? {
    if !queued.isEmpty { return .zero }
    return decoder.patience.map { max(.zero, $0 - (ContinuousClock.now - lastHeard)) }
  }

  /// Returns the events, in order, after a wait in which these descriptors were ready.
  ///
  /// `Input.ended(.hangUp)` for a lost terminal is reported once; from then on only signals are
  /// watched, so that a caller still saving its data doesn't spin.
  package mutating func collect(_ ready: [Watch]) -> [Input] {
    guard isOpen else { return [] }
    if !queued.isEmpty {
      defer { queued = [] }
      return queued
    }
    let hasSignals = ready.contains { $0.descriptor == waitingSignals }
    let numbers = hasSignals ? Set(signals.read()) : []
    var inputs = resizing(numbers)
    let heard = ready.first { $0.descriptor == keyboard }?.readiness ?? []
    if isConnected { inputs += keys(heard).map { .key($0) } }
    for position in decoder.takePositions() where learn(from: position) {
      inputs.append(.resized(size))
    }
    let wasLost = !heard.isEmpty && !isConnected
    if ready.contains(where: { $0.descriptor == output }) { catchUp() }
    if numbers.contains(SIGTSTP) { inputs.append(.suspend) }
    return inputs + endings(numbers, wasLost: wasLost).map { .ended($0) }
  }

  private var keyboard: FileDescriptor { streams.input }
  private var waitingSignals: FileDescriptor { signals.descriptor }
  private var output: FileDescriptor { streams.outlet.terminal }

  /// Returns the reasons to exit, from these signals and the loss of the terminal.
  private mutating func endings(_ numbers: Set<CInt>, wasLost: Bool) -> [Ending] {
    var endings: [Ending] = []
    if numbers.contains(SIGINT) { endings.append(.interrupt) }
    if numbers.contains(SIGTERM) { endings.append(.terminate) }
    if numbers.contains(SIGHUP) || wasLost { endings.append(.hangUp) }
    if !endings.isEmpty { isEnding = true }
    return endings
  }

  /// Sends pending output and, once done, the frame held back.
  private mutating func catchUp() {
    streams.outlet.pump()
    if let late { draw(late) }
  }

  /// Handles the signals that affect the window.
  private mutating func resizing(_ numbers: Set<CInt>) -> [Input] {
    guard isConnected else { return [] }
    // Woken in the background only to end: to touch the terminal would be to stop again.
    if !numbers.isDisjoint(with: Signals.endings), !streams.isForeground { return [] }
    if numbers.contains(SIGCONT) {
      // Stopped without warning: the shell has used the terminal since.
      leaveScreen()
      returnToScreen()
    } else if numbers.contains(SIGWINCH) {
      fitWindow()
    } else {
      return []
    }
    return [.resized(size)]
  }

  /// Returns all keys waiting to be read. Disconnects if `heard` shows that the terminal is lost.
  private mutating func keys(_ heard: Watch.Readiness) -> [Key] {
    var keys: [Key] = []
    var count = 0
    while case let code = wgetch(screen.keyboard), code != ERR {
      count += 1
      // ncurses reports a new size as a key; we have it from the signal.
      if code == KEY_RESIZE { continue }
      let byte = UInt8(exactly: code)
      let key = byte.map { decoder.take($0) } ?? decoder.take(named: namedKey(code))
      if let key { keys.append(key) }
    }
    if count > 0 { lastHeard = .now }
    let isQuiet = decoder.patience.map { ContinuousClock.now - lastHeard >= $0 } ?? false
    if let key = isQuiet ? decoder.giveUp() : decoder.pause() { keys.append(key) }

    let isGone = !heard.isDisjoint(with: .gone)
    if isGone || (!heard.isEmpty && count == 0 && isReadable) { disconnect() }
    return keys
  }

  /// Whether the keyboard reports input. If it does but yields nothing, it is closed.
  private var isReadable: Bool {
    !Watch.wait(for: [Watch(keyboard)], atMost: .zero).isEmpty
  }
}

extension Input {
  /// Whether it comes after the events of other descriptors.
  fileprivate var isLast: Bool {
    switch self {
    case .suspend, .ended: true
    case .key, .resized, .ready: false
    }
  }
}
