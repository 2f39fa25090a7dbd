/// Why a routine is suggested.
package enum Benefit: Hashable, Sendable {
  case askedFor
  case reachesThePlace
  case breathing
  case handsOffThePlace
  /// Moving and stretching alone.
  case stayingActive
  /// Gentle enough for this level of pain, 0-10.
  case gentle(Int)
  case noTools
  case toolsAtHand([Tool])
  case goesWithStage(Technique, Stage)
  /// The user's pain was lower after this routine.
  case helped(Estimate)
  /// The user's pain was lower after routines of this technique.
  case techniqueHelped(Technique, Estimate)
  /// Nothing else can be said for it than that no answer rules it out.
  case nothingAgainst
  /// The user has tried other techniques, but not this one.
  case untried
}
