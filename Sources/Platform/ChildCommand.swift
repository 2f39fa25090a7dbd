import Glibc
package import SystemPackage

/// A program that runs beside the player: its output is thrown away, its time is limited, and
/// whatever it does or fails to do changes nothing.
package struct ChildCommand: Sendable {
  /// Readable (hung up) when the program has ended.
  package let descriptor: FileDescriptor
  private let process: pid_t

  /// Starts a program with arguments, a text on its standard input, and variables added to this
  /// process' environment; `nil` where it cannot be started.
  init?(
    _ program: String, _ arguments: [String], input: String = "", adding: [String: String] = [:]
  ) {
    guard let ends = openPipe() else { return nil }
    guard let text = openPipe() else {
      close(ends.read)
      close(ends.write)
      return nil
    }
    // Fits into a pipe, so that the write cannot block; more nobody would listen to.
    _ = input.withCString { write(text.write, $0, min(strlen($0), 4096)) }
    close(text.write)
    let process = spawn(program, arguments, input: text.read, watch: ends.write, adding)
    close(text.read)
    close(ends.write)
    guard let process else {
      close(ends.read)
      return nil
    }
    descriptor = FileDescriptor(rawValue: ends.read)
    self.process = process
  }

  /// Whether the program has ended; from then on there is nothing left of it. A program that closes
  /// all it has inherited, as ssh does, goes on although its descriptor has hung up.
  package var hasEnded: Bool {
    var status: CInt = 0
    return waitpid(process, &status, WNOHANG) != 0
  }

  /// Waits for the end of the program: its exit status. `nil` where it took longer, or a signal
  /// ended it; then there is nothing left of it, either.
  package func status(within limit: Duration) -> CInt? {
    let end = ContinuousClock.now + limit
    defer { unwatch() }
    var status: CInt = 0
    while case let ended = waitpid(process, &status, WNOHANG), ended != process {
      if ended < 0 { return nil }
      guard ContinuousClock.now < end else {
        kill()
        waitpid(process, &status, 0)
        return nil
      }
      usleep(5000)
    }
    return status & 0x7f == 0 ? (status >> 8) & 0xff : nil
  }

  /// Stops watching the program.
  package func unwatch() { try? descriptor.close() }

  /// Ends the program and all that it started. It is gone once `hasEnded` says so.
  package func kill() { Glibc.kill(-process, SIGKILL) }
}

/// A pipe that no child process inherits by accident.
private func openPipe() -> (read: CInt, write: CInt)? {
  var ends: [CInt] = [0, 0]
  guard pipe(&ends) == 0 else { return nil }
  for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  return (ends[0], ends[1])
}

/// Starts a program in a process group of its own, with no signal blocked or ignored. `watch`
/// stays open in it, so that its other end hangs up when the program is gone.
private func spawn(
  _ program: String, _ arguments: [String], input: CInt, watch: CInt, _ adding: [String: String]
) -> pid_t? {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_adddup2(&actions, input, 0)
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
  posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
  posix_spawn_file_actions_adddup2(&actions, watch, 3)

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

  var variables: [String] = adding.map { "\($0.key)=\($0.value)" }
  var entry = environ
  while let text = entry.pointee {
    let variable = String(cString: text)
    let name = String(variable.prefix { $0 != "=" })
    if adding[name] == nil { variables.append(variable) }
    entry += 1
  }
  let words = ([program] + arguments).map { strdup($0) } + [nil]
  let environment = variables.map { strdup($0) } + [nil]
  defer { (words + environment).forEach { free($0) } }
  var process: pid_t = 0
  let error = posix_spawnp(&process, program, &actions, &attributes, words, environment)
  return error == 0 ? process : nil
}
