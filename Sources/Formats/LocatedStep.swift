import Text
import Coach

/// A step of a routine, and the fields it was read from.
struct LocatedStep {
  let step: Step
  let fields: Fields

  /// Where the words of each of its cues stand.
  var cuePlaces: [SourceLocation] {
    (fields.value(of: "cues")?.members ?? []).map { $0["say"]?.place ?? $0.place }
  }
}
