import Coach

/// A routine's file as far as it could be read.
struct DraftRoutine {
  let fields: Fields
  /// The steps that hold together, whatever is wrong with the others.
  let steps: [LocatedStep]
  /// The whole, where all that it is made of was read.
  let routine: Routine?
  /// Whether nothing at all was wrong so far.
  let isRight: Bool
}
