/// A line for the voice to speak.
package struct Utterance: Hashable, Sendable {
  package let text: String
  /// How late it may start and still make sense; after that it is dropped.
  package let patience: Duration
  /// Whether it interrupts the current line, because what it announces has begun.
  package let isUrgent: Bool

  package init(_ text: String, patience: Duration, isUrgent: Bool = false) {
    self.text = text
    self.patience = patience
    self.isUrgent = isUrgent
  }
}
