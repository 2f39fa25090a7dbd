import Canvas
import CNcurses
import Glibc

extension Terminal {
  /// Waits for something to happen, for at most `timeout` (nil: for ever), and returns it in
  /// order. May return nothing earlier, as after a signal that is not ours. Meanwhile it sends what
  /// the terminal did not take before.
  ///
  /// `descriptors` are watched too: `Input.ready` for each that can be read, or that has ended.
  ///
  /// `Input.ended(.hangUp)` for a lost terminal is reported once; from then on only signals are
  /// waited for, so that a caller who still has something to save does not spin.
  package mutating func wait(
    timeout: Duration?, also descriptors: [CInt] = []
  ) -> [Input] {
    guard isOpen else { return [] }
    if !queued.isEmpty {
      defer { queued = [] }
      return queued
    }
    var watched = ownDescriptors + descriptors.map { pollfd($0, POLLIN) }
    let patience = decoder.patience.map { max(.zero, $0 - (ContinuousClock.now - lastHeard)) }
    let limit = [timeout, patience].compactMap { $0 }.min()
    guard watch(&watched, for: limit) >= 0 else { return [] }

    let numbers = watched[1].revents == 0 ? [] : Set(signals.read())
    var inputs = resizing(numbers)
    if isConnected { inputs += keys(readable: watched[0].revents).map { .key($0) } }
    let wasLost = watched[0].revents != 0 && !isConnected
    if watched[2].revents != 0 { catchUp() }
    inputs += watched.dropFirst(3).filter { $0.revents != 0 }.map { .ready($0.fd) }

    if numbers.contains(SIGTSTP) { inputs.append(.suspend) }
    return inputs + endings(numbers, wasLost: wasLost).map { .ended($0) }
  }

  /// What is watched in each wait: the keyboard, the signals, and the terminal while it owes.
  private var ownDescriptors: [pollfd] {
    [
      pollfd(isConnected ? streams.input : -1, POLLIN), pollfd(signals.descriptor, POLLIN),
      pollfd(isBlocked ? streams.outlet.terminal : -1, POLLOUT),
    ]
  }

  /// What these signals, and the loss of the terminal, say about the program's end.
  private mutating func endings(_ numbers: Set<CInt>, wasLost: Bool) -> [Ending] {
    var endings: [Ending] = []
    if numbers.contains(SIGINT) { endings.append(.interrupt) }
    if numbers.contains(SIGTERM) { endings.append(.terminate) }
    if numbers.contains(SIGHUP) || wasLost { endings.append(.hangUp) }
    if !endings.isEmpty { isEnding = true }
    return endings
  }

  /// Sends what waited; when that is done, the last frame.
  private mutating func catchUp() {
    streams.outlet.pump()
    if let late { draw(late) }
  }

  /// Takes on what these signals say about the window.
  private mutating func resizing(_ numbers: Set<CInt>) -> [Input] {
    guard isConnected else { return [] }
    // Woken in the background only to end: to touch the terminal would be to stop again.
    if !numbers.isDisjoint(with: Signals.endings), !streams.isForeground { return [] }
    if numbers.contains(SIGCONT) {
      // Stopped without being asked first: the shell has used the terminal since.
      leaveScreen()
      returnToScreen()
    } else if numbers.contains(SIGWINCH) {
      fitWindow()
    } else {
      return []
    }
    return [.resized(size)]
  }

  /// Every key that waits. Notes it when the terminal is lost, which `poll` said in `events`.
  private mutating func keys(readable events: Int16) -> [Key] {
    var keys: [Key] = []
    var count = 0
    while case let code = wgetch(screen.keyboard), code != ERR {
      count += 1
      // ncurses tells of a new size as a key; we have it from the signal.
      if code == KEY_RESIZE { continue }
      let byte = UInt8(exactly: code)
      let key = byte.map { decoder.take($0) } ?? decoder.take(named: namedKey(code))
      if let key { keys.append(key) }
    }
    if count > 0 { lastHeard = .now }
    let isQuiet = decoder.patience.map { ContinuousClock.now - lastHeard >= $0 } ?? false
    if let key = isQuiet ? decoder.giveUp() : decoder.pause() { keys.append(key) }

    let gone = Int16(POLLHUP | POLLERR | POLLNVAL)
    if events & gone != 0 || (events != 0 && count == 0 && isReadable) { disconnect() }
    return keys
  }

  /// Whether the keyboard claims to have something. When it does and gives nothing, it has ended.
  private var isReadable: Bool {
    var watched = [pollfd(streams.input, POLLIN)]
    return watch(&watched, for: .zero) == 1
  }
}
