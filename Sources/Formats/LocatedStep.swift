import Text
import Coach

/// A step of a routine, with the fields it was read from.
struct LocatedStep {
  let step: Step
  let fields: Fields

  /// The location of each cue's words.
  var cuePlaces: [SourceLocation] {
    (fields.value(of: "cues")?.members ?? []).map { $0["say"]?.place ?? $0.place }
  }
}
