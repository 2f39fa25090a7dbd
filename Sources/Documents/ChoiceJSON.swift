import Coach

/// An answer to choose.
struct ChoiceJSON: Encodable {
  let id: String
  let text: String
}
