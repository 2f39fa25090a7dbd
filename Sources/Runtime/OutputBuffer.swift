/// Output in many parts, written in large pieces. What goes wrong is told at the end.
package struct OutputBuffer {
  private let output: Output
  private var rest = ""
  private var problem: RuntimeProblem?

  package init(_ output: Output) { self.output = output }

  /// Writes a text, now or with a later one.
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

  /// Writes what is left; tells what went wrong, if anything did.
  package mutating func close() throws(RuntimeProblem) {
    flush()
    if let problem { throw problem }
  }
}
