/// A reservation about a routine that is still suggested.
package enum Caveat: Hashable, Sendable {
  /// Pressure is limited to this for now, 0-10 discomfort.
  case lighterForNow(Int)
  case footMapUnproven
  case pointsUnproven
  case elsewhere
  case deeperNotBetter
  case smallEffect
  /// This routine did not lower the user's pain.
  case didNotHelp(Estimate)
  /// It is unclear whether this routine lowers the user's pain.
  case unclear(Estimate)
  /// Pain was higher after the sessions of this technique, by this many points on average.
  case worseSoFar(Technique, sessions: Int, by: Double)
}
