import Glibc

/// A child process with files for its three streams and no signal blocked or ignored, whatever the
/// thread that starts it has set.
///
/// Foundation's own would do for a command, but not for a tmux server: it waits until the last
/// process has closed a descriptor that the server inherits, and so for ever.
struct Child {
  let process: pid_t

  /// Starts a program. `files` are standard input, output and error.
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

  /// Kills it and buries it: a child that is not waited for holds up the exit tests for ever.
  func end() {
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
  }

  /// The exit status if it has ended: 128 and the signal's number where one killed it.
  func status() -> Int32? {
    var status: CInt = 0
    guard waitpid(process, &status, WNOHANG) == process else { return nil }
    return status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + status & 0x7f
  }
}
