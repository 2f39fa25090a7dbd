/// The result of evaluating a check-in's answers.
package struct Assessment: Hashable, Sendable {
  package let advice: Advice
  /// The rules that hold, most urgent first.
  package let reasons: [Reason]
  /// The precautions that apply, or may apply.
  package let precautions: [Precaution]
}
