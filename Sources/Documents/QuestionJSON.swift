import Coach

/// The JSON form of a question.
struct QuestionJSON: Encodable {
  let id: String
  let text: String
  let kind: String
  let choices: [ChoiceJSON]
  /// The question's page, followed by that page's lead-in.
  let page: String
  let ask: String
  let why: String
  /// The condition for its answer to count, in words; `always` if unconditional.
  let asked: String
  /// When its page is asked, in words; its answers count in any case.
  let due: String
  let keep: String
  let onlyToSuggest: Bool

  init(_ question: Question, on page: QuestionPage) {
    id = question.id.text
    text = question.text
    self.page = page.id.text
    ask = page.ask
    why = page.why
    asked = question.askIf.map(ConditionText.write) ?? "always"
    let conditions = [page.due, question.due].compactMap { $0 }
    due = conditions.isEmpty ? "always" : ConditionText.write(.all(conditions))
    keep = question.keep.rawValue
    onlyToSuggest = question.onlyToSuggest
    switch question.kind {
    case .yesNo, .read:
      kind = question.kind == .read ? "read" : "yes-no"
      choices = ["yes", "no"].map { ChoiceJSON(id: $0, text: $0) }
    case .tick(let skippable):
      kind = "tick"
      let words = ["yes", "no", "not-sure"] + (skippable ? ["prefer-not-to-say"] : [])
      choices = words.map { ChoiceJSON(id: $0, text: $0) }
    case .choice, .choices:
      kind = question.kind == .choice ? "choice" : "choices"
      choices = question.choices.map { ChoiceJSON(id: $0.id, text: $0.text) }
    case .scale:
      kind = "scale"
      choices = (0...10).map { ChoiceJSON(id: "\($0)", text: "\($0)") }
    }
  }
}
