import Glibc
package import SystemPackage

/// A helper program that runs alongside the player: its output is discarded, its time is limited,
/// and its failure has no effect.
///
/// It has a single owner. The descriptor is forgotten once closed and the process once reaped,
/// because the system may reuse both numbers. Dropping the value kills the program.
package struct ChildCommand: ~Copyable {
  /// Hangs up when the program ends; `nil` once it is no longer watched.
  package private(set) var descriptor: FileDescriptor?
  /// The process ID; `nil` once reaped.
  private var process: pid_t?

  /// Starts a program with arguments, text on its standard input and an environment; `nil` if that
  /// fails.
  init?(
    _ program: String, _ arguments: [String], input: String = "", environment: Environment
  ) {
    guard let ends = openPipe(), let text = openPipe(orClose: ends) else { return nil }
    // Fits into a pipe, so that the write can't block; nobody would listen to more.
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
    // It exits almost at once. One held up in the kernel is left for init to reap.
    for _ in 0..<100 {
      if waitpid(process, nil, WNOHANG) != 0 { return }
      usleep(1000)
    }
  }

  /// Returns whether the program has ended, and reaps it if so. A program that closes inherited
  /// descriptors, as ssh does, may still be running after its descriptor hangs up.
  package mutating func hasEnded() -> Bool {
    if let running = process, waitpid(running, nil, WNOHANG) != 0 { process = nil }
    return process == nil
  }

  /// Waits for the program and returns its exit status; `nil` if a signal ended it, or if it took
  /// too long and was killed.
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

  /// Kills the program and everything it started. Use `hasEnded` to find out when it is gone.
  package mutating func kill() {
    unwatch()
    if let process { Glibc.kill(-process, SIGKILL) }
  }
}

private typealias Pipe = (readEnd: FileDescriptor, writeEnd: FileDescriptor)

/// Opens a pipe that child processes don't inherit by accident. If that fails, the earlier pipe is
/// closed.
private func openPipe(orClose before: Pipe? = nil) -> Pipe? {
  if let pipe = try? FileDescriptor.pipe(options: .closeOnExec) { return pipe }
  try? before?.readEnd.close()
  try? before?.writeEnd.close()
  return nil
}

/// Starts a program in its own process group, with no signals blocked or ignored. `watch` stays
/// open in it, so that the other end hangs up when the program exits.
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
