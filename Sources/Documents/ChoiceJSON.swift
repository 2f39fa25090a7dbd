import Coach

/// One possible answer to a question.
struct ChoiceJSON: Encodable {
  let id: String
  let text: String
}
