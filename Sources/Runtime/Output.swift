import Glibc
import Platform
import SystemPackage
import Text
import Wording

/// Standard output and standard error. Owned by the host; only code that is given it can print.
package struct Output: Sendable {
  package init() {}

  /// Writes the whole text, followed by a newline.
  package func print(_ text: String) throws(RuntimeProblem) { try write(text + "\n") }

  /// Writes the whole text; throws rather than silently truncating it.
  package func write(_ text: String) throws(RuntimeProblem) {
    do {
      try FileDescriptor(rawValue: STDOUT_FILENO).writeAll(text.utf8)
    } catch {
      throw .cannotPrint(reason: "\(error)")
    }
  }

  /// Writes a line to standard error; never while the screen is open. Waits only briefly for a
  /// blocked terminal, since the program may have been asked to end.
  package func complain(_ text: String) {
    let error = FileDescriptor(rawValue: STDERR_FILENO)
    if error.isTerminal,
      Watch.wait(for: [Watch(error, for: .output)], atMost: .milliseconds(200)).isEmpty
    {
      return
    }
    _ = try? error.writeAll((visible(text) + "\n").utf8)
  }
}
