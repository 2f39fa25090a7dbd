import CNcurses
import Glibc
import Platform
import SystemPackage

/// The signals that concern a program at a terminal, read from a descriptor as events instead of
/// breaking in at any instruction.
///
/// They are blocked in the calling thread and in threads it starts later, so a terminal is opened
/// before any other thread is. A child process inherits the mask as well: whoever starts one must
/// clear it there, or the child is deaf to Ctrl-C and SIGTERM.
struct Signals {
  /// Readable when a signal is waiting.
  let descriptor: FileDescriptor
  private var previous = sigset_t()

  static let endings = [SIGHUP, SIGTERM, SIGINT]
  private static let wanted = [SIGWINCH, SIGTSTP, SIGCONT] + endings

  /// Blocks the signals. One that the process was started to ignore (`nohup`, a script's `&`)
  /// stays ignored: blocked, it would be reported.
  init() throws(TerminalError) {
    var mask = signalSet(Self.wanted.filter { !knead_is_ignored($0) })
    let number = signalfd(-1, &mask, CInt(SFD_NONBLOCK | SFD_CLOEXEC))
    if number < 0 { throw .refused(.last) }
    descriptor = FileDescriptor(rawValue: number)
    pthread_sigmask(SIG_BLOCK, &mask, &previous)
  }

  /// The numbers of the signals that came since the last call, in order of arrival.
  func read() -> [CInt] {
    var numbers: [CInt] = []
    var report = signalfd_siginfo()
    let length = MemoryLayout<signalfd_siginfo>.size
    while length == withUnsafeMutableBytes(of: &report, { try? descriptor.read(into: $0) }) {
      numbers.append(CInt(bitPattern: report.ssi_signo))
    }
    return numbers
  }

  /// Stops the process as Ctrl-Z does by default; returns when it runs again. Where nobody could
  /// wake it (no shell with job control), the system does not stop it, and this returns at once.
  func stop() {
    // Sent while blocked, it falls together with one that is already waiting: one stop, not two.
    kill(getpid(), SIGTSTP)
    var stop = signalSet([SIGTSTP])
    pthread_sigmask(SIG_UNBLOCK, &stop, nil)
    pthread_sigmask(SIG_BLOCK, &stop, nil)
    // The wake-up needs no report: the caller knows.
    var wake = signalSet([SIGCONT])
    var now = timespec()
    sigtimedwait(&wake, nil, &now)
  }

  /// Whether a signal waits that asks the program to end.
  var hasEnding: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return Self.endings.contains { sigismember(&pending, $0) == 1 }
  }

  /// Unblocks what was blocked here. A signal that is waiting takes effect now. In a process that
  /// is ending already, waiting ones are dropped, and SIGHUP and SIGTERM stay blocked.
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

/// A set of these signals.
private func signalSet(_ signals: [CInt]) -> sigset_t {
  var set = sigset_t()
  sigemptyset(&set)
  for signal in signals { sigaddset(&set, signal) }
  return set
}
