/// Buffered output, written in large pieces. Errors are reported at the end.
package struct OutputBuffer {
  private let output: Output
  private var rest = ""
  private var problem: RuntimeProblem?

  package init(_ output: Output) { self.output = output }

  /// Adds text, to be written now or later.
  package mutating func put(_ text: String) {
    rest += text
    if rest.utf8.count > 1 << 16 { flush() }
  }

  private mutating func flush() {
    if problem == nil {
      do throws(RuntimeProblem) { try output.write(rest) } catch { problem = error }
    }
    rest = ""
  }

  /// Writes the remaining text; throws if any write failed.
  package mutating func close() throws(RuntimeProblem) {
    flush()
    if let problem { throw problem }
  }
}
