/// Turning the body in a picture. It turns back where the focus moves on, so that the focused place is
/// always shown.
extension Draft {
  /// How often the body was turned.
  var turns: Int {
    guard let turned = page.turned, turned.focus == focus else { return 0 }
    return turned.times
  }

  /// Turns the body to its next view.
  mutating func turn() { page.turned = (focus, turns + 1) }

  /// Whether a picture fits beside the rows.
  func hasRoom(for picture: Picture) -> Bool {
    picture.columnsBeside(width) < width && pictureHeight >= picture.leastHeight
  }
}
