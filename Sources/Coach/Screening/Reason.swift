/// A rule that holds, with the advice it leads to.
package struct Reason: Hashable, Sendable {
  package let rule: RedFlag
  package let advice: Advice
  /// False if the user was unsure of an answer.
  package let certain: Bool
}
