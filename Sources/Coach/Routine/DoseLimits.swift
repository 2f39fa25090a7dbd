/// How long and how hard each kind of work may be (clinical.md, D; Routines/screening/doses.yaml).
/// They bind every routine, whoever wrote it, and what a user adds while it plays.
package struct DoseLimits: Hashable, Sendable {
  /// The longest routine.
  package let session: Duration
  /// The highest pressure any routine may aim at, 0-10 discomfort.
  package let pressure: Int
  /// The longest one stretch of each kind of step: one side, once.
  package let longest: [Step.Kind: Duration]

  package init(session: Duration, pressure: Int, longest: [Step.Kind: Duration]) {
    self.session = session
    self.pressure = pressure
    self.longest = longest
  }

  /// The longest one stretch of a kind of step; the session's length where no limit is set.
  package func longest(_ kind: Step.Kind) -> Duration { longest[kind] ?? session }
}
