/// Why a routine is suggested.
package enum Benefit: Hashable, Sendable {
  case askedFor
  case reachesThePlace
  case breathing
  case handsOffTheBack
  /// Gentle enough for this pain, 0-10.
  case gentle(Int)
  case noTools
  case toolsAtHand([Tool])
  case goesWithStage(Technique, Stage)
  /// The user's pain is lower after this routine.
  case helped(Estimate)
  /// It is after routines of this technique.
  case techniqueHelped(Technique, Estimate)
  /// Nothing of its technique was tried yet, by someone who has tried others.
  case untried
}
