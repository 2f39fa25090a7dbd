/// What speaks against a routine that is suggested all the same.
package enum Caveat: Hashable, Sendable {
  /// Pressure stays at this for now, 0-10 discomfort.
  case lighterForNow(Int)
  case footMapUnproven
  case pointsUnproven
  case elsewhere
  case deeperNotBetter
  case smallEffect
  /// This routine did not lower the user's pain.
  case didNotHelp(Estimate)
  /// It may have, or not.
  case unclear(Estimate)
  /// Pain was higher after so many sessions of this technique, by so much on average.
  case worseSoFar(Technique, sessions: Int, by: Double)
}
