/// A command shown among the choices on a screen. In line mode its word is typed instead.
package struct Button: Sendable {
  package let title: String
  package let does: PageCommand.Action
  /// The key shown before it; empty for none.
  package var sign = ""
  /// Whether it is the earlier answer, focused first.
  package var isBegun = false
}
