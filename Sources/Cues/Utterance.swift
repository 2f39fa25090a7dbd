/// A line for the voice.
package struct Utterance: Hashable, Sendable {
  package let text: String
  /// How late it may begin and still make sense; after that it is left out.
  package let patience: Duration
  /// Whether it cuts off what is being said: what it tells has begun.
  package let isUrgent: Bool

  package init(_ text: String, patience: Duration, isUrgent: Bool = false) {
    self.text = text
    self.patience = patience
    self.isUrgent = isUrgent
  }
}
