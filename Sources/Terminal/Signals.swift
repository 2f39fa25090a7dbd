import CNcurses
import Glibc
import Platform
import SystemPackage

/// The signals a terminal program handles, read from a descriptor as events instead of interrupting
/// at any instruction.
///
/// They are blocked in the calling thread and in threads it starts later, so open a terminal before
/// starting any other thread. Child processes inherit the mask as well: clear it when starting one,
/// or the child is deaf to Ctrl-C and SIGTERM.
struct Signals {
  /// Readable when a signal is pending.
  let descriptor: FileDescriptor
  private var previous = sigset_t()

  static let endings = [SIGHUP, SIGTERM, SIGINT]
  private static let wanted = [SIGWINCH, SIGTSTP, SIGCONT] + endings

  /// Blocks the signals. One that the process was started to ignore (`nohup`, `&` in a script)
  /// stays ignored: blocked, it would be reported.
  init() throws(TerminalError) {
    var mask = signalSet(Self.wanted.filter { !knead_is_ignored($0) })
    let number = signalfd(-1, &mask, CInt(SFD_NONBLOCK | SFD_CLOEXEC))
    if number < 0 { throw .refused(.last) }
    descriptor = FileDescriptor(rawValue: number)
    pthread_sigmask(SIG_BLOCK, &mask, &previous)
  }

  /// Returns the signals received since the last call, in order of arrival.
  func read() -> [CInt] {
    var numbers: [CInt] = []
    var report = signalfd_siginfo()
    let length = MemoryLayout<signalfd_siginfo>.size
    while length == withUnsafeMutableBytes(of: &report, { try? descriptor.read(into: $0) }) {
      numbers.append(CInt(bitPattern: report.ssi_signo))
    }
    return numbers
  }

  /// Stops the process as Ctrl-Z does by default; returns when it is resumed. If nobody could
  /// resume it (no shell with job control), the system doesn't stop it, and this returns at once.
  func stop() {
    // Sent while blocked, it merges with one already pending: one stop, not two.
    kill(getpid(), SIGTSTP)
    var stop = signalSet([SIGTSTP])
    pthread_sigmask(SIG_UNBLOCK, &stop, nil)
    pthread_sigmask(SIG_BLOCK, &stop, nil)
    // No need to report the wake-up: the caller knows.
    var wake = signalSet([SIGCONT])
    var now = timespec()
    sigtimedwait(&wake, nil, &now)
  }

  /// Whether a signal asking the program to exit is pending.
  var hasEnding: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return Self.endings.contains { sigismember(&pending, $0) == 1 }
  }

  /// Restores the previous signal mask. Pending signals take effect now. If the process is already
  /// exiting, they are dropped, and SIGHUP and SIGTERM stay blocked.
  func restore(isEnding: Bool = false) {
    if isEnding { _ = read() }
    try? descriptor.close()
    var mask = previous
    if isEnding {
      sigaddset(&mask, SIGHUP)
      sigaddset(&mask, SIGTERM)
    }
    pthread_sigmask(SIG_SETMASK, &mask, nil)
  }
}

/// Returns a set of these signals.
private func signalSet(_ signals: [CInt]) -> sigset_t {
  var set = sigset_t()
  sigemptyset(&set)
  for signal in signals { sigaddset(&set, signal) }
  return set
}
