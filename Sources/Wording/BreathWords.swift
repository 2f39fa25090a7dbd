package import Coach

/// The breathing guide below the player's clock.
package enum BreathWords {
  /// The current phase and its remaining seconds, for displays where only the clock may move.
  package static func phase(_ phase: Breath.Phase, secondsLeft: Int) -> String {
    switch phase {
    case .breatheIn: "Breathe in  \(secondsLeft)"
    case .breatheOut: "Breathe out  \(secondsLeft)"
    }
  }

  /// Labels for both ends of a bar that fills on the in-breath and empties on the out-breath.
  package static func around(_ bar: String) -> String { "Breathe   in \(bar) out" }
}
