/// A side of the body.
package enum Side: String, Codable, Sendable {
  case left, right

  /// The one across.
  package var other: Side {
    switch self {
    case .left: .right
    case .right: .left
    }
  }

  /// Its name on a screen, in capitals so that it is seen from afar.
  package var name: String {
    switch self {
    case .left: "LEFT side"
    case .right: "RIGHT side"
    }
  }
}
