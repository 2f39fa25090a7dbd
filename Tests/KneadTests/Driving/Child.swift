import Glibc

/// A child process with files as its standard streams and no blocked or ignored signals, whatever
/// the thread that starts it has set.
///
/// Foundation's `Process` works for a command, but not for a tmux server. It would wait forever,
/// until the last process closes a descriptor that the server inherits.
struct Child {
  let process: pid_t

  /// Starts a program with `files` as standard input, output and error.
  init(
    _ program: String, _ arguments: [String], environment: [String: String], files: [String]
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, file) in files.enumerated() {
      let mode = descriptor == 0 ? O_RDONLY : O_WRONLY | O_TRUNC
      posix_spawn_file_actions_addopen(&actions, CInt(descriptor), file, mode, 0)
    }

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    posix_spawnattr_setflags(&attributes, CShort(flags))

    let words = ([program] + arguments).map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var process: pid_t = 0
    let error = posix_spawn(&process, program, &actions, &attributes, words, variables)
    guard error == 0 else { throw Missing(what: "\(program): \(String(cString: strerror(error)))") }
    self.process = process
  }

  /// Kills the child and reaps it, because an unreaped child holds up the exit tests forever.
  func end() {
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
  }

  /// The exit status if the child has ended, or 128 plus the number of the signal that killed it.
  func status() -> Int32? {
    var status: CInt = 0
    guard waitpid(process, &status, WNOHANG) == process else { return nil }
    return status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + status & 0x7f
  }
}
