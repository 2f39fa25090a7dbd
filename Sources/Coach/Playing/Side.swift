/// A side of the body.
package enum Side: String, Codable, Sendable {
  case left, right

  /// The opposite side.
  package var other: Side {
    switch self {
    case .left: .right
    case .right: .left
    }
  }
}
