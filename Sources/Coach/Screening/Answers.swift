/// The answers given so far, by question.
package struct Answers: Hashable, Sendable {
  package private(set) var byQuestion: [Question.ID: Answer]
  /// The rules that a health professional has looked into and found no reason against
  /// self-massage in.
  package var cleared: Set<RedFlag.ID> = []

  package init(_ byQuestion: [Question.ID: Answer] = [:]) { self.byQuestion = byQuestion }

  package subscript(id: Question.ID) -> Answer? {
    get { byQuestion[id] }
    set { byQuestion[id] = newValue }
  }

  /// The number that was answered, if it was one.
  package func number(_ id: Question.ID) -> Int? {
    if case .number(let value)? = byQuestion[id] { value } else { nil }
  }

  /// The choices that were taken; none where the question is not answered.
  package func chosen(_ id: Question.ID) -> Set<String> {
    if case .chosen(let ids)? = byQuestion[id] { ids } else { [] }
  }
}
