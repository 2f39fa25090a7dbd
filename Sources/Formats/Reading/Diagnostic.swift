/// Something wrong in a file, and where.
package struct Diagnostic: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file as the user named it.
  package let file: String
  package let place: Place
  package let rule: LintRule
  /// What is wrong and how to mend it, in one sentence.
  package let message: String

  package init(file: String, place: Place, rule: LintRule, message: String) {
    self.file = file
    self.place = place
    self.rule = rule
    self.message = message
  }

  /// Whether it keeps the file from being used.
  package var isError: Bool { rule.severity == .error }

  /// `file:line:column: error: message [rule]`.
  package var description: String {
    "\(file):\(place.line):\(place.column): \(rule.severity.rawValue): \(message) "
      + "[\(rule.rawValue)]"
  }
}

/// A line and a column in a file, both from 1; columns count Unicode scalars.
package struct Place: Hashable, Comparable, Sendable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Where a file begins.
  static let start = Place(line: 1, column: 1)

  package static func < (left: Place, right: Place) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// All that is wrong with one or more files; never empty.
package struct Diagnostics: Error, Sendable, CustomStringConvertible {
  package let all: [Diagnostic]

  package init(_ all: [Diagnostic]) { self.all = all }

  /// One line each.
  package var description: String { all.map(\.description).joined(separator: "\n") }
}
