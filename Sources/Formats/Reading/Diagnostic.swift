/// Something wrong in a file, and where.
package struct Diagnostic: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file as the user named it.
  package let file: String
  package let place: SourceLocation
  package let rule: LintRule
  /// What is wrong and how to mend it, in one sentence.
  package let message: String

  package init(file: String, place: SourceLocation, rule: LintRule, message: String) {
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
