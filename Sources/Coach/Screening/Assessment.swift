/// What the answers of a check-in come to.
package struct Assessment: Hashable, Sendable {
  package let advice: Advice
  /// The most urgent first.
  package let reasons: [Reason]
  /// Those that apply, or may.
  package let precautions: [Precaution]
}
