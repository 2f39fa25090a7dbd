package import Coach

/// The adjustments available during playback, with their current values.
package enum AdjustWords {
  package static let title = "Adjust"
  package static let goTo = "Go to"
  package static let pressure = "Pressure from now on"
  package static let length = "Length of later steps"
  package static let swapSides = "Sides in later steps"
  package static let skipSide = "Skip the rest of this step"
  package static let restart = "Restart this step"
  package static let cues = "Cues"
  package static let current = "now"
  package static let change = KeyText("change", "Lower or raise the highlighted value.")
  package static let carryOut = KeyText("go", "Choose the highlighted item or step.")
  package static let close = KeyText("close", "Go back to the session.")

  /// The pressure limit for the rest of the session, 1-10.
  package static func pressure(_ pressure: Int) -> String { "at most \(pressure) of 10" }

  /// The length of later steps, in percent.
  package static func length(_ percent: Int) -> String { "\(percent)%" }

  /// The starting side of the next two-sided step; `nil` if there is none left.
  package static func side(_ side: Side?) -> String {
    side.map { "\($0.name) first" } ?? "none"
  }

  /// The time left in a session, in seconds.
  package static func left(_ seconds: Int) -> String { "\(ClockText.clock(seconds)) left" }
}
