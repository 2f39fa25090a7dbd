/// The answers so far, keyed by question.
package struct Answers: Hashable, Sendable {
  package private(set) var byQuestion: [Question.ID: Answer]
  /// The rules for which a health professional has found no reason against self-massage.
  package var cleared: Set<RedFlag.ID> = []
  /// The pages that are asked although they are not due, because an answer opened them again.
  package var reopened: Set<QuestionPage.ID> = []

  package init(_ byQuestion: [Question.ID: Answer] = [:]) { self.byQuestion = byQuestion }

  package subscript(id: Question.ID) -> Answer? {
    get { byQuestion[id] }
    set { byQuestion[id] = newValue }
  }

  /// Returns the number answered, or `nil` if the answer is not a number.
  package func number(_ id: Question.ID) -> Int? {
    if case .number(let value)? = byQuestion[id] { value } else { nil }
  }

  /// Returns the ids of the selected choices; empty if the question is unanswered.
  package func chosen(_ id: Question.ID) -> Set<String> {
    if case .chosen(let ids)? = byQuestion[id] { ids } else { [] }
  }
}
