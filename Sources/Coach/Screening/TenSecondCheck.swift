/// A short look at oneself that helps with a sign the user is not sure of (clinical.md, "Not sure: a
/// ten-second check"). No test here has been validated for self-use.
package struct TenSecondCheck: Hashable, Sendable {
  /// The sign.
  package let sign: Question.ID
  /// What to do, or what to ask oneself.
  package let action: String
  /// The result that makes the sign a yes.
  package let yes: String
  /// The only result that makes it a no: clearly normal, as always.
  package let no: String
  /// Whether the sign counts as a yes if the user is still not sure.
  package let stillIsYes: Bool

  package init(sign: Question.ID, action: String, yes: String, no: String, stillIsYes: Bool) {
    self.sign = sign
    self.action = action
    self.yes = yes
    self.no = no
    self.stillIsYes = stillIsYes
  }

  /// A result of the check.
  package enum Result: String, CaseIterable, Sendable {
    case yes, no, still
  }

  /// The question that asks for the result.
  package static func question(for sign: Question.ID) -> Question.ID { .init(sign.text + "-check") }
}

extension TenSecondCheck {
  /// The page of the check, asked once the sign is answered with "not sure". `still` is the text of
  /// the answer for those who are still not sure.
  package func page(for sign: Question, still: String) -> QuestionPage {
    let id = Self.question(for: sign.id)
    let choices = [(Result.yes, yes), (.no, no), (.still, still)].map {
      Question.Choice(id: $0.0.rawValue, text: $0.1)
    }
    let question = Question(
      id: id, text: action, kind: .choice, choices: choices, askIf: .unsure(sign.id),
      keep: sign.keep)
    return QuestionPage(
      id: .init(id.text), heading: sign.text, ask: action, why: "", isFollowUp: true,
      questions: [question])
  }

  /// The sign's answer after a result; `nil` if it stays as it was.
  func answer(after result: Set<String>) -> Answer? {
    switch result.first.flatMap(Result.init) {
    case .yes: .yes
    case .no: .no
    case .still: stillIsYes ? .yes : nil
    case nil: nil
    }
  }
}
