/// A sentence that offers a command. Each interface fills in how to give it.
package struct Offer: Sendable {
  /// The command's first word.
  package let word: String
  package var role = Role.plain
  /// Builds the sentence from how the command is given: "Press e", "Type change".
  package let say: @Sendable (_ how: String) -> String
}
