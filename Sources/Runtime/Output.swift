import Glibc

/// Standard output, for what must not be cut off without a word.
package final class Output {
  private var rest: [UInt8] = []
  private var problem: Failure?

  package init() {}

  /// Writes a text, now or with a later one.
  package func put(_ text: String) {
    rest += text.utf8
    if rest.count > 1 << 16 { flush() }
  }

  private func flush() {
    while !rest.isEmpty, problem == nil {
      let count = Glibc.write(STDOUT_FILENO, rest, rest.count)
      if count > 0 {
        rest.removeFirst(count)
      } else {
        problem = Failure(.ioError, "cannot write all of it: \(String(cString: strerror(errno)))")
      }
    }
  }

  /// Writes a text as a whole, with a line end.
  package static func print(_ text: String) throws { try write(text + "\n") }

  /// Writes a text as a whole.
  package static func write(_ text: String) throws {
    let output = Output()
    output.put(text)
    try output.close()
  }

  /// Writes what is left; tells what went wrong, if anything did.
  package func close() throws {
    flush()
    if let problem { throw problem }
  }
}
