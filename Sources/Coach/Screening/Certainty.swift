/// Whether something holds, as far as the answers tell.
package enum Certainty: Int, Comparable, Sendable {
  case no, maybe, yes

  package static func < (left: Certainty, right: Certainty) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The opposite; not sure stays not sure.
  package static prefix func ! (truth: Certainty) -> Certainty {
    switch truth {
    case .no: .yes
    case .maybe: .maybe
    case .yes: .no
    }
  }
}
