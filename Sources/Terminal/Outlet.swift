import CNcurses
import Glibc
import Platform
import SystemPackage

/// The output path from ncurses to the terminal, which never blocks on the terminal.
///
/// A terminal that accepts no output (a hung connection, a stopped emulator) blocks its writer for
/// ever, deaf to signals. So ncurses writes to a file in memory, which always has room; its output
/// is forwarded as fast as the terminal accepts it, and the rest is queued here.
///
/// A class, because a terminal going out of scope still sends output and can't be mutated then.
///
/// None of this runs in a signal handler: after a crash, restore.c writes to the descriptor itself.
final class Outlet {
  /// The stream ncurses writes to.
  let file: UnsafeMutablePointer<FILE>
  /// The terminal itself.
  let terminal: FileDescriptor
  /// Whether writes to `terminal` return at once, whatever their size.
  private let neverBlocks: Bool

  /// The choice of a character set, which is left out of ncurses' output after the first time.
  var characterSet = CharacterSet(turningOffWith: "")

  /// Output the terminal hasn't accepted yet, and how many of its bytes have been sent since.
  private var pending: [UInt8] = []
  private var sent = 0

  /// Creates an outlet to a descriptor's terminal. The caller keeps ownership of the descriptor.
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

  /// The number of bytes still to be sent.
  var pendingCount: Int { pending.count - sent }

  /// Whether nothing is pending and the terminal would accept output now.
  var isReady: Bool { pendingCount == 0 && canWrite(within: .zero) }

  /// Sends ncurses' output.
  func flush() {
    takeUp()
    pump()
  }

  /// Sends a sequence after ncurses' output. ncurses' `putp` would leave it in the buffer of C's
  /// `stdout`. ncurses may still be holding output back, so use this only for sequences that may
  /// overtake it, such as mode changes.
  func send(_ sequence: String) {
    takeUp()
    pending += sequence.utf8
    pump()
  }

  /// Sends as much pending output as the terminal accepts now. Drops it all if the terminal is
  /// gone.
  func pump() {
    while pendingCount > 0, neverBlocks || canWrite(within: .zero) {
      do {
        sent += try pending[sent...].prefix(piece).withUnsafeBytes {
          try terminal.write($0, retryOnInterrupt: false)
        }
      } catch Errno.resourceTemporarilyUnavailable {
        return
      } catch Errno.interrupted {
        // Check again whether it accepts more.
      } catch {
        discard()
      }
    }
    if pendingCount == 0 { discard() }
  }

  /// Sends ncurses' output and anything pending, waiting for the terminal for at most `limit`.
  func drain(within limit: Duration) {
    flush()
    let end = ContinuousClock.now + limit
    while pendingCount > 0, canWrite(within: end - .now) { pump() }
  }

  /// Drops pending output.
  func discard() {
    pending.removeAll(keepingCapacity: true)
    sent = 0
  }

  /// Closes the file and the terminal's descriptor. ncurses must have been closed already.
  func close() {
    fclose(file)
    try? terminal.close()
  }

  /// The maximum size of a single write, in bytes. If writes may block, only this much is sent each
  /// time the terminal reports that it accepts output: the kernel allocates buffers of this size.
  private var piece: Int { neverBlocks ? .max : 256 }

  /// Moves ncurses' output from the file to the queue. The file position gives its length, as
  /// ncurses starts at the beginning each time.
  private func takeUp() {
    let memory = FileDescriptor(rawValue: fileno(file))
    guard let end = try? memory.seek(offset: 0, from: .current), end > 0 else { return }
    let output = [UInt8](unsafeUninitializedCapacity: Int(end)) { buffer, filled in
      let bytes = UnsafeMutableRawBufferPointer(buffer)
      filled = (try? memory.read(fromAbsoluteOffset: 0, into: bytes)) ?? 0
    }
    pending += characterSet.thinned(output)
    _ = try? memory.seek(offset: 0, from: .start)
  }

  /// Whether the terminal accepts output within a time limit.
  private func canWrite(within limit: Duration) -> Bool {
    let output = Watch(terminal, for: .output)
    return !Watch.wait(for: [output], atMost: limit).isEmpty
  }
}

/// Reopens a descriptor's terminal for non-blocking writes: setting that on the descriptor itself
/// would affect every process that shares it, including the shell. Nil if it isn't a terminal, or
/// is another user's (after `su`).
private func openAnew(_ output: FileDescriptor) -> FileDescriptor? {
  guard output.isTerminal else { return nil }
  return try? FileDescriptor.open(
    FilePath("/proc/self/fd/\(output.rawValue)"), .writeOnly,
    options: [.nonBlocking, .noControllingTerminal, .closeOnExec])
}
