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
}
