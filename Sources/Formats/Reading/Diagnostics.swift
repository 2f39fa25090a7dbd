/// All problems in one or more files; never empty.
package struct Diagnostics: Error, Sendable, CustomStringConvertible {
  package let all: [Diagnostic]

  package init(_ all: [Diagnostic]) { self.all = all }

  /// The diagnostics, one to a line.
  package var description: String { all.map(\.description).joined(separator: "\n") }
}
