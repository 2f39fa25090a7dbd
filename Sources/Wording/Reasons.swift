package import Coach

extension Benefit {
  /// The reason in a short sentence, without a full stop.
  package var sentence: String {
    switch self {
    case .askedFor: "you asked for it"
    case .reachesThePlace: "it works where it hurts"
    case .breathing: "slow breathing suits any day"
    case .handsOffTheBack: "it keeps your hands off a sore back"
    case .gentle(let pain): "it is gentle enough for pain at \(pain) out of 10"
    case .noTools: "it needs no tools"
    case .toolsAtHand(let tools):
      "you have what it needs: \(tools.map(\.name).joined(separator: ", "))"
    case .goesWithStage(let technique, .firstDays):
      "light \(technique.name) is traditional in the first days"
    case .goesWithStage(let technique, .acute):
      "light \(technique.name) is traditional for recent pain"
    case .goesWithStage(let technique, .subacute):
      "\(technique.name) is traditional for pain that has lasted some weeks"
    case .goesWithStage(let technique, .chronic):
      "\(technique.name) is traditional for long-standing pain"
    case .helped(let estimate):
      "going by your \(estimate.sessions) sessions, your usual pain is " + estimate.less
    case .techniqueHelped(let technique, let estimate):
      "going by your \(estimate.sessions) sessions of \(technique.name), your usual pain is "
        + estimate.less
    case .untried: "you have not tried it yet"
    }
  }
}

extension Exclusion {
  /// The reason in a short sentence, without a full stop.
  package var sentence: String {
    switch self {
    case .advice(.emergency), .advice(.sameDay): "no massage until a professional has looked at it"
    case .advice: "only slow breathing until a professional has looked at it"
    case .precaution(let precaution): precaution.say
    case .freshInjury: "no pressure on the back in the first 3 days after a strain or knock"
    case .stage(.firstDays): "not in the first 3 days"
    case .stage(.acute): "not in the first 6 weeks"
    case .stage(.subacute): "not for pain that has lasted 6 to 12 weeks"
    case .stage(.chronic): "not for pain that has lasted more than 12 weeks"
    case .painAbove(let cap): "it is for pain up to \(cap) out of 10"
    case .technique(let technique): "no \(technique.name) for this much pain at this stage"
    case .tools(let tools): "it needs: \(tools.map(\.name).joined(separator: ", "))"
    case .minutes(let minutes): "it takes \(minutes) minutes"
    case .resting: "something hurt there recently, so we leave it alone for now"
    case .settling: "too much for now: your pain has been up"
    }
  }
}

extension Caveat {
  /// The reservation in a short sentence, without a full stop.
  package var sentence: String {
    switch self {
    case .lighterForNow(let pressure): "pressure stays at \(pressure) out of 10 for now"
    case .footMapUnproven: "its map of the body is traditional; science has not confirmed it"
    case .pointsUnproven: "the points are traditional; science has not confirmed them"
    case .elsewhere: "it works elsewhere, not on the sore spot"
    case .deeperNotBetter: "deeper has not been shown to work better"
    case .smallEffect: "any relief is likely to be small and brief"
    case .didNotHelp(let estimate): "after \(estimate.sessions) sessions, it may not be helping you"
    case .unclear(let estimate):
      "after \(estimate.sessions) sessions, it is not yet clear whether it helps you"
    case .worseSoFar(let technique, let sessions, let mean):
      "after \(sessions == 1 ? "1 session" : "\(sessions) sessions") of \(technique.name), your pain was "
        + "higher by \(OneDecimal.text(mean))\(sessions == 1 ? "" : " on average")"
        + (sessions < TechniqueFindings.fewest ? ", but it is too early to tell" : "")
    }
  }
}
