/// A command that stands among the things to choose from on a screen. Lines have its word.
package struct Button: Sendable {
  package let title: String
  package let does: PageCommand.Action
  /// The key that stands before it; empty for none.
  package var sign = ""
}
