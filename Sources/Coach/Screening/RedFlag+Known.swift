extension RedFlag.ID {
  /// Thoughts of self-harm: a crisis with a text of its own.
  package static let crisis: Self = "RF-PSY-2"
  /// The same, in a check-in before.
  package static let heldCrisis: Self = "HELD-CRISIS"
  /// No gain in what the journal shows: told once, and again after a time (clinical.md, F-04).
  package static let noGain: Self = "JOURNAL-NO-GAIN"
  /// The same when nothing has changed since it was told.
  package static let noChange: Self = "JOURNAL-NO-CHANGE"
  /// A second flare: told once in 12 weeks (clinical.md, F-06).
  package static let flares: Self = "JOURNAL-FLARES"
}
