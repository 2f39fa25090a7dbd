import Coach

/// A routine file, as far as it could be read.
struct DraftRoutine {
  let fields: Fields
  /// The valid steps, even if others have errors.
  let steps: [LocatedStep]
  /// The complete routine; `nil` if any part of it could not be read.
  let routine: Routine?
  /// Whether no problem has been found so far.
  let isRight: Bool
}
