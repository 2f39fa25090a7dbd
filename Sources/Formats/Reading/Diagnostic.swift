/// A problem in a file, with its location.
package struct Diagnostic: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file name as the user gave it.
  package let file: String
  package let place: SourceLocation
  package let rule: LintRule
  /// What is wrong and how to fix it, in one sentence.
  package let message: String

  package init(file: String, place: SourceLocation, rule: LintRule, message: String) {
    self.file = file
    self.place = place
    self.rule = rule
    self.message = message
  }

  /// Whether the problem makes the file unusable.
  package var isError: Bool { rule.severity == .error }

  /// `file:line:column: error: message [rule]`.
  package var description: String {
    "\(file):\(place.line):\(place.column): \(rule.severity.rawValue): \(message) "
      + "[\(rule.rawValue)]"
  }
}
