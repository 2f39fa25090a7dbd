/// Whether a condition holds, given answers that may be unsure.
package enum Certainty: Int, Comparable, Sendable {
  case no, maybe, yes

  package static func < (left: Certainty, right: Certainty) -> Bool {
    left.rawValue < right.rawValue
  }

  /// Returns the opposite; `maybe` is its own opposite.
  package static prefix func ! (truth: Certainty) -> Certainty {
    switch truth {
    case .no: .yes
    case .maybe: .maybe
    case .yes: .no
    }
  }
}
