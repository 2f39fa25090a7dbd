package import Coach

/// The breath to follow, below the player's clock.
package enum BreathWords {
  /// What to do now, and for how many more seconds: where nothing may move but the clock.
  package static func phase(_ phase: Breath.Phase, secondsLeft: Int) -> String {
    switch phase {
    case .breatheIn: "Breathe in  \(secondsLeft)"
    case .breatheOut: "Breathe out  \(secondsLeft)"
    }
  }

  /// The two ends of a bar that fills on the way in and empties on the way out.
  package static func around(_ bar: String) -> String { "Breathe   in \(bar) out" }
}
