/// What a session answers to another program that plays it.
package enum ControlWords {
  /// Questions that the file of answers leaves open, each by its id and its text.
  package static func unanswered(_ questions: [(id: String, text: String)]) -> String {
    "these questions still need an answer in the --answers file:\n"
      + questions.map { "  \($0.id): \($0.text)" }.joined(separator: "\n")
  }
}
