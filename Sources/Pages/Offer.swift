/// A sentence that offers a command; each face says how that is given.
package struct Offer: Sendable {
  /// The command's first word.
  package let word: String
  package var role = Role.plain
  /// The sentence, from how the command is given: "Press e", "Type change".
  package let say: @Sendable (_ how: String) -> String
}
