package import Coach

extension Benefit {
  /// The reason as a short sentence, without a full stop.
  package var sentence: String {
    switch self {
    case .askedFor: "it is what you asked for"
    case .reachesThePlace: "it works on the sore spot"
    case .breathing: "slow breathing is fine on any day"
    case .handsOffThePlace: "it leaves the sore place alone"
    case .stayingActive: "guidelines for back pain say to stay active"
    case .gentle(let pain): "it is gentle enough for your pain of \(pain)"
    case .noTools: "it needs no tools"
    case .toolsAtHand(let tools):
      "you have what it needs: \(tools.map(\.name).joined(separator: ", "))"
    case .goesWithStage(let technique, .firstDays):
      "\(technique.light) is traditionally used in the first days of pain"
    case .goesWithStage(let technique, .acute):
      "\(technique.light) is traditionally used for recent pain"
    case .goesWithStage(let technique, .subacute):
      "\(technique.massage) is traditionally used for pain that has lasted 6 to 12 weeks"
    case .goesWithStage(let technique, .chronic):
      "\(technique.massage) is traditionally used for long-standing pain"
    case .helped(let estimate):
      "going by your \(estimate.sessions) sessions, your usual pain is " + estimate.less
    case .techniqueHelped(let technique, let estimate):
      "going by your \(estimate.sessions) \(technique.name) sessions, your usual pain is "
        + estimate.less
    case .nothingAgainst: "nothing you told us rules it out"
    case .untried: "you have not tried it yet"
    }
  }
}

extension Exclusion {
  /// The reason as a short sentence, without a full stop.
  package var sentence: String {
    switch self {
    case .advice(.emergency), .advice(.maternity), .advice(.sameDay):
      "no massage until a health professional has checked you"
    case .advice: "only slow breathing until a health professional has checked you"
    case .precaution(let precaution): precaution.say
    case .freshInjury: "no pressure on the back in the first 3 days after a strain or knock"
    case .stage(.firstDays): "not in the first 3 days of pain"
    case .stage(.acute): "not in the first 6 weeks of pain"
    case .stage(.subacute): "not for pain that has lasted 6 to 12 weeks"
    case .stage(.chronic): "not for pain that has lasted more than 12 weeks"
    case .painAbove(let cap): "it is for pain up to \(cap) out of 10"
    case .technique(.movement): "no exercises for this much pain at this stage"
    case .technique(let technique): "no \(technique.massageName) for this much pain at this stage"
    case .tools(let tools): "it needs: \(tools.map(\.name).joined(separator: ", "))"
    case .minutes(let minutes): "it takes \(minutes) minutes"
    case .resting: "something hurt in this area recently, so we're leaving it alone for now"
    case .settling: "it is too much for now because your pain has been worse lately"
    }
  }

  /// The reason in a few words, for a column of a list; the whole sentence where it must not be
  /// shortened.
  package var brief: String {
    switch self {
    case .stage(.firstDays): "not in the first 3 days"
    case .stage(.acute): "not in the first 6 weeks"
    case .freshInjury: "too soon after an injury"
    case .painAbove(let cap): "for pain up to \(cap) out of 10"
    case .technique: "not at this pain and stage"
    case .resting: "something hurt here lately"
    case .settling: "too much for now"
    case .advice, .precaution, .stage(.subacute), .stage(.chronic), .tools, .minutes: sentence
    }
  }
}

extension Caveat {
  /// The reservation as a short sentence, without a full stop.
  package var sentence: String {
    switch self {
    case .lighterForNow(let pressure): "pressure is limited to \(pressure) out of 10 for now"
    case .footMapUnproven: "its foot map is traditional, and science has not confirmed it"
    case .pointsUnproven: "its pressure points are traditional, and science has not confirmed them"
    case .elsewhere: "it works on other areas, not the sore spot"
    case .deeperNotBetter: "deeper pressure has not been shown to work better"
    case .smallEffect: "any relief is likely to be small and brief"
    case .didNotHelp(let estimate): "after \(estimate.sessions) sessions, it may not be helping you"
    case .unclear(let estimate):
      "after \(estimate.sessions) sessions, it is not yet clear whether it helps you"
    case .worseSoFar(let technique, let sessions, let mean):
      "after \(sessions) \(technique.name) session\(sessions == 1 ? "" : "s"), your pain was "
        + "\(OneDecimal.text(mean)) points higher\(sessions == 1 ? "" : " on average")"
        + (sessions < TechniqueFindings.fewest ? ", but it is too early to tell" : "")
    }
  }
}

extension Technique {
  /// The technique in mid-sentence, without an article.
  fileprivate var massageName: String {
    switch self {
    case .swedish, .deepTissue, .triggerPoint: name + " massage"
    default: name
    }
  }

  /// The technique as a sentence subject.
  var massage: String { self == .massageChair ? "a massage chair" : massageName }

  /// A light form of the technique, as a sentence subject.
  fileprivate var light: String {
    self == .massageChair ? "a massage chair set to low" : "light \(massageName)"
  }
}
