/// Something wrong in a file, and where.
package struct Diagnostic: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file as the user named it.
  package let file: String
  package let place: Place
  /// What is wrong and how to mend it, in one sentence.
  package let message: String

  package init(file: String, place: Place, message: String) {
    self.file = file
    self.place = place
    self.message = message
  }

  /// `file:line:column: error: message`.
  package var description: String {
    "\(file):\(place.line):\(place.column): error: \(message)"
  }
}

/// A line and a column in a file, both from 1; columns count Unicode scalars.
package struct Place: Hashable, Sendable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// All that is wrong with one or more files; never empty.
package struct Diagnostics: Error, Sendable, CustomStringConvertible {
  package let all: [Diagnostic]

  package init(_ all: [Diagnostic]) { self.all = all }

  /// One line each.
  package var description: String { all.map(\.description).joined(separator: "\n") }
}
