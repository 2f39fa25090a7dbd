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
///
/// None of this runs in a signal handler: after a crash, restore.c writes to the descriptor itself.
final class Outlet {
  /// Where ncurses writes.
  let file: UnsafeMutablePointer<FILE>
  /// The terminal itself.
  let terminal: FileDescriptor
  /// Whether a write to `terminal` returns at once, however much it is.
  private let neverBlocks: Bool

  /// What the terminal did not take yet, and how much of that it took since.
  private var pending: [UInt8] = []
  private var sent = 0

  /// An outlet to the terminal behind a descriptor, which stays the caller's.
  init(to output: FileDescriptor) throws(Errno) {
    let memory = try MemoryFile.open()
    do throws(Errno) { file = try memory.stream("w") } catch {
      try? memory.close()
      throw error
    }
    let own = openAnew(output)
    do throws(Errno) {
      if let own { terminal = own } else { terminal = try output.ownCopy() }
    } catch {
      fclose(file)
      throw error
    }
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
      do {
        sent += try pending[sent...].prefix(piece).withUnsafeBytes {
          try terminal.write($0, retryOnInterrupt: false)
        }
      } catch Errno.resourceTemporarilyUnavailable {
        return
      } catch Errno.interrupted {
        // Ask again whether it accepts more.
      } catch {
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
    try? terminal.close()
  }

  /// The most that is written at once. Where a write may block, this much is taken whenever the
  /// terminal says that it takes anything: the system sets memory aside in pieces of this size.
  private var piece: Int { neverBlocks ? .max : 256 }

  /// Takes what ncurses wrote out of the file. How much that is, the file's position says: ncurses
  /// begins anew at the start each time.
  private func takeUp() {
    let memory = FileDescriptor(rawValue: fileno(file))
    guard let end = try? memory.seek(offset: 0, from: .current), end > 0 else { return }
    pending += [UInt8](unsafeUninitializedCapacity: Int(end)) { buffer, filled in
      let bytes = UnsafeMutableRawBufferPointer(buffer)
      filled = (try? memory.read(fromAbsoluteOffset: 0, into: bytes)) ?? 0
    }
    _ = try? memory.seek(offset: 0, from: .start)
  }

  /// Whether the terminal takes something within so long a time.
  private func canWrite(within limit: Duration) -> Bool {
    let output = Watch(terminal, for: .output)
    return !Watch.wait(for: [output], atMost: limit).isEmpty
  }
}

/// Opens the terminal behind a descriptor once more, so that writing does not block: set on the
/// descriptor itself, that would hold for everyone who shares it, the shell among them. Nil where it
/// is no terminal, or another user's (after `su`).
private func openAnew(_ output: FileDescriptor) -> FileDescriptor? {
  guard output.isTerminal else { return nil }
  return try? FileDescriptor.open(
    FilePath("/proc/self/fd/\(output.rawValue)"), .writeOnly,
    options: [.nonBlocking, .noControllingTerminal, .closeOnExec])
}
