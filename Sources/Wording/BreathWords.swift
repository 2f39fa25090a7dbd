package import Coach

/// The breathing guide below the player's clock.
package enum BreathWords {
  /// The current phase.
  package static func words(_ phase: Breath.Phase) -> String {
    switch phase {
    case .breatheIn: "breathe in"
    case .breatheOut: "breathe out"
    }
  }

  /// The columns of the longer of the two.
  package static let longest = words(.breatheOut).count
}
