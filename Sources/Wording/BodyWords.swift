package import Coach

/// Text below a drawing of the body.
package enum BodyWords {
  /// What the marked parts are: those a routine works on.
  package static let works = "it works here"

  package static let turn = KeyText(
    "turn", "Turn the body around. On a small screen, show it; b or Esc goes back.")
  package static let close = KeyText("back", "Go back. b and q also work.")

  /// Whose side it is that is drawn above: the user's own, not that of someone who looks on.
  package static func yours(_ side: Side) -> String {
    switch side {
    case .left: "your left"
    case .right: "your right"
    }
  }
}
