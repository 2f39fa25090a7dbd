/// A rule that holds, with the advice it leads to.
package struct Reason: Hashable, Sendable {
  package let rule: RedFlag
  package let advice: Advice
  /// The reason in plain words, which completes "because you told us".
  package let say: String
  /// False if the user was unsure of an answer.
  package let certain: Bool
}
