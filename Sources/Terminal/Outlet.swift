import CNcurses
import Glibc
import Platform
import SystemPackage

/// The way from ncurses to the terminal, on which nobody waits for the terminal.
///
/// A terminal that takes nothing (a connection that hangs, a stopped emulator) holds whoever writes
/// to it, for ever, deaf to signals. So ncurses writes into a file in memory, which always has room;
/// what it wrote is sent on as far as the terminal takes it, and the rest waits here.
///
/// A class, because a terminal that goes out of scope sends to the last, and cannot change then.
final class Outlet {
  /// Where ncurses writes.
  let file: UnsafeMutablePointer<FILE>
  /// The terminal itself.
  let terminal: CInt
  /// Whether a write to `terminal` returns at once, however much it is.
  private let neverBlocks: Bool

  /// What the terminal did not take yet, and how much of that it took since.
  private var pending: [UInt8] = []
  private var sent = 0

  /// An outlet to the terminal behind a descriptor, which stays the caller's.
  init(to output: CInt) throws(TerminalError) {
    let memory: CInt
    do { memory = try MemoryFile.open().rawValue } catch { throw .refused(error.description) }
    guard let file = fdopen(memory, "w") else {
      let reason = refusal()
      Glibc.close(memory)
      throw reason
    }
    let own = openAnew(output)
    let terminal = own ?? fcntl(output, F_DUPFD_CLOEXEC, 3)
    guard terminal >= 0 else {
      let reason = refusal()
      fclose(file)
      throw reason
    }
    self.file = file
    self.terminal = terminal
    neverBlocks = own != nil
  }

  /// How many bytes wait for the terminal to take them.
  var pendingCount: Int { pending.count - sent }

  /// Whether nothing waits and the terminal would take something now.
  var isReady: Bool { pendingCount == 0 && canWrite(within: .zero) }

  /// Sends what ncurses wrote.
  func flush() {
    takeUp()
    pump()
  }

  /// Sends a sequence, after what ncurses wrote. ncurses' `putp` would leave it in the buffer of C's
  /// own `stdout`. ncurses may still hold something back itself, so this is for modes and the like,
  /// which may come before it.
  func send(_ sequence: String) {
    takeUp()
    pending += sequence.utf8
    pump()
  }

  /// Sends what waits, as far as the terminal takes it now. Where there is no terminal any more, all
  /// of it is dropped.
  func pump() {
    while pendingCount > 0, neverBlocks || canWrite(within: .zero) {
      let count = write(terminal, pending[sent...].prefix(piece))
      if count >= 0 {
        sent += count
      } else if errno == EAGAIN {
        return
      } else if errno != EINTR {
        discard()
      }
    }
    if pendingCount == 0 { discard() }
  }

  /// Sends what ncurses wrote and what waits, and for that waits for the terminal so long at most.
  func drain(within limit: Duration) {
    flush()
    let end = ContinuousClock.now + limit
    while pendingCount > 0, canWrite(within: end - .now) { pump() }
  }

  /// Drops what waits.
  func discard() {
    pending.removeAll(keepingCapacity: true)
    sent = 0
  }

  /// Closes what was opened here. ncurses must have been closed before.
  func close() {
    fclose(file)
    Glibc.close(terminal)
  }

  /// The most that is written at once. Where a write may block, this much is taken whenever the
  /// terminal says that it takes anything: the system sets memory aside in pieces of this size.
  private var piece: Int { neverBlocks ? .max : 256 }

  /// Takes what ncurses wrote out of the file. How much that is, the file's position says: ncurses
  /// begins anew at the start each time.
  private func takeUp() {
    let memory = fileno(file)
    let count = lseek(memory, 0, SEEK_CUR)
    guard count > 0 else { return }
    pending += [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = max(0, pread(memory, buffer.baseAddress, count, 0))
    }
    lseek(memory, 0, SEEK_SET)
  }

  /// Whether the terminal takes something within so long a time.
  private func canWrite(within limit: Duration) -> Bool {
    let output = Watch(FileDescriptor(rawValue: terminal), for: .output)
    return !Watch.wait(for: [output], atMost: limit).isEmpty
  }
}

/// Opens the terminal behind a descriptor once more, so that writing does not block: set on the
/// descriptor itself, that would hold for everyone who shares it, the shell among them. Nil where it
/// is no terminal, or another user's (after `su`).
private func openAnew(_ output: CInt) -> CInt? {
  guard isatty(output) == 1 else { return nil }
  let flags = O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
  let descriptor = open("/proc/self/fd/\(output)", flags)
  return descriptor >= 0 ? descriptor : nil
}

private func write(_ descriptor: CInt, _ bytes: ArraySlice<UInt8>) -> Int {
  bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
}
