import Glibc
package import SystemPackage

/// A program that runs beside the player: its output is thrown away, its time is limited, and
/// whatever it does or fails to do changes nothing.
///
/// It has one owner, and forgets the descriptor once that is closed and the process once it is reaped:
/// the system may reuse both numbers. Dropping it kills the program.
package struct ChildCommand: ~Copyable {
  /// Hung up when the program has ended; `nil` once it is no longer watched.
  package private(set) var descriptor: FileDescriptor?
  /// The process; `nil` once it is reaped.
  private var process: pid_t?

  /// Starts a program with arguments, a text on its standard input, and an environment; `nil` if that
  /// fails.
  init?(
    _ program: String, _ arguments: [String], input: String = "", environment: Environment
  ) {
    guard let ends = openPipe(), let text = openPipe(orClose: ends) else { return nil }
    // Fits into a pipe, so that the write cannot block; more nobody would listen to.
    _ = try? text.writeEnd.writeAll(input.utf8.prefix(4096))
    try? text.writeEnd.close()
    let process = spawn(
      [program] + arguments, input: text.readEnd, watch: ends.writeEnd, environment)
    try? text.readEnd.close()
    try? ends.writeEnd.close()
    guard let process else {
      try? ends.readEnd.close()
      return nil
    }
    descriptor = ends.readEnd
    self.process = process
  }

  deinit {
    try? descriptor?.close()
    guard let process else { return }
    Glibc.kill(-process, SIGKILL)
    // It is gone in a moment. One that the kernel holds back is left for init to reap.
    for _ in 0..<100 {
      if waitpid(process, nil, WNOHANG) != 0 { return }
      usleep(1000)
    }
  }

  /// Whether the program has ended; reaps it if so. A program that closes inherited descriptors, as ssh
  /// does, may still run although its descriptor has hung up.
  package mutating func hasEnded() -> Bool {
    if let running = process, waitpid(running, nil, WNOHANG) != 0 { process = nil }
    return process == nil
  }

  /// Waits for the program and returns its exit status; `nil` if a signal ended it, or if it took too
  /// long and was killed.
  package consuming func status(within limit: Duration) -> CInt? {
    guard let running = process else { return nil }
    let end = ContinuousClock.now + limit
    var status: CInt = 0
    while case let ended = waitpid(running, &status, WNOHANG), ended != running {
      guard ended == 0 else {
        process = nil
        return nil
      }
      guard ContinuousClock.now < end else {
        Glibc.kill(-running, SIGKILL)
        waitpid(running, &status, 0)
        process = nil
        return nil
      }
      usleep(5000)
    }
    process = nil
    return status & 0x7f == 0 ? (status >> 8) & 0xff : nil
  }

  /// Stops watching the program.
  package mutating func unwatch() {
    try? descriptor?.close()
    descriptor = nil
  }

  /// Kills the program and everything it started. `hasEnded` tells when it is gone.
  package mutating func kill() {
    unwatch()
    if let process { Glibc.kill(-process, SIGKILL) }
  }
}

private typealias Pipe = (readEnd: FileDescriptor, writeEnd: FileDescriptor)

/// A pipe that no child process inherits by accident. If it can't be opened, the earlier one is closed.
private func openPipe(orClose before: Pipe? = nil) -> Pipe? {
  if let pipe = try? FileDescriptor.pipe(options: .closeOnExec) { return pipe }
  try? before?.readEnd.close()
  try? before?.writeEnd.close()
  return nil
}

/// Starts a program in a process group of its own, with no signal blocked or ignored. `watch`
/// stays open in it, so that its other end hangs up when the program is gone.
private func spawn(
  _ words: [String], input: FileDescriptor, watch: FileDescriptor, _ environment: Environment
) -> pid_t? {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_adddup2(&actions, input.rawValue, 0)
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
  posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
  posix_spawn_file_actions_adddup2(&actions, watch.rawValue, 3)

  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var signals = sigset_t()
  sigemptyset(&signals)
  posix_spawnattr_setsigmask(&attributes, &signals)
  sigfillset(&signals)
  posix_spawnattr_setsigdefault(&attributes, &signals)
  posix_spawnattr_setpgroup(&attributes, 0)
  let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP
  posix_spawnattr_setflags(&attributes, CShort(flags))

  let arguments = words.map { strdup($0) } + [nil]
  let variables = environment.entries.map { strdup($0) } + [nil]
  defer { (arguments + variables).forEach { free($0) } }
  var process: pid_t = 0
  let error = posix_spawnp(&process, words[0], &actions, &attributes, arguments, variables)
  return error == 0 ? process : nil
}
