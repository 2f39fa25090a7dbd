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

  /// The reservation in a short sentence, without a full stop.
  package var sentence: String {
    switch self {
    case .lighterForNow(let pressure): "pressure stays at \(pressure) of 10 for now"
    case .footMapUnproven: "its map of the body is a tradition; science has not confirmed it"
    case .pointsUnproven: "the points are a tradition; science has not confirmed them"
    case .elsewhere: "it does not work right where it hurts"
    case .deeperNotBetter: "deeper is not proven to be better"
    case .smallEffect: "any relief is likely to be small and short"
    case .didNotHelp(let estimate): "after \(estimate.sessions) sessions it may not help you"
    case .unclear(let estimate):
      "after \(estimate.sessions) sessions it is not clear yet whether it helps you"
    case .worseSoFar(let technique, let sessions, let mean):
      "after \(sessions == 1 ? "1 session" : "\(sessions) sessions") of \(technique.name) your pain was "
        + "higher by \(OneDecimal.text(mean))\(sessions == 1 ? "" : " on average")"
        + (sessions < TechniqueFindings.fewest ? ", and it is too early to tell" : "")
    }
  }
}
