/// One rule that holds, and what it leads to.
package struct Reason: Hashable, Sendable {
  package let rule: RedFlag
  package let advice: Advice
  /// False where the user was not sure of an answer.
  package let certain: Bool
}
