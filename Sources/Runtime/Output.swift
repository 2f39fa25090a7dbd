import Glibc
import Platform
import SystemPackage
import Text
import Wording

/// Standard output and standard error. The host has it; whoever is not given it cannot print.
package struct Output: Sendable {
  package init() {}

  /// Writes a text as a whole, with a line end.
  package func print(_ text: String) throws(RuntimeProblem) { try write(text + "\n") }

  /// Writes a text as a whole; what cannot be written is told, not cut off without a word.
  package func write(_ text: String) throws(RuntimeProblem) {
    do {
      try FileDescriptor(rawValue: STDOUT_FILENO).writeAll(text.utf8)
    } catch {
      throw .cannotPrint(reason: "\(error)")
    }
  }

  /// Writes a line to standard error. Never while the screen is up. A terminal that takes nothing is
  /// not waited for long: the program may have been asked to end.
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
