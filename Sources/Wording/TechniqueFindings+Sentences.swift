package import Coach
import Text

extension TechniqueFindings.Finding {
  /// A remark on the change, if it needs one: `more pain`, `enough to matter`.
  package var remark: String {
    guard let estimate else { return "" }
    if estimate.mean > 0 { return matters ? "more pain, enough to matter" : "more pain" }
    return matters ? "enough to matter" : ""
  }
}

extension TechniqueFindings {
  /// The caveat and what was found, one sentence each; how to begin, if there is nothing yet.
  package var sentences: [String] {
    findings.isEmpty ? [Self.nothingYet] : [Self.caveat] + verdicts
  }

  /// How to begin, while no session was rated.
  package static let nothingYet = "Rate your pain after a session to see results here."

  /// What the findings are not.
  package static let caveat = "This is a diary, not a trial. Backs also heal on their own."

  /// Which technique helps more and how sure that is, or that nothing has helped, or that it is too
  /// early, one sentence each.
  package var verdicts: [String] {
    let told = findings.compactMap(\.estimate)
    let none = !told.isEmpty && told.allSatisfy { $0.mean >= 0 }
    let isEarly = !none && !told.contains(where: \.isLower) && !told.isEmpty
    return (comparison.map { [$0.sentence] } ?? [])
      + (isEarly ? ["It's too early to tell what helps you most."] : [])
      + (none
        ? [
          "Nothing has lowered your pain so far. "
            + "Consider asking a health professional for advice."
        ] : [])
  }

  /// An explanation of the numbers, one sentence each.
  package var legend: [String] {
    if findings.isEmpty { return [] }
    let points =
      "Numbers are points on the pain scale, from your latest rated sessions "
      + "(up to \(Self.mostSessions)). "
      + "A change of 2 points, or 30%, is enough to matter."
    if findings.allSatisfy({ $0.estimate == nil }) { return [points] }
    return [
      points,
      "Each change is an estimate for a day with your usual pain. With few sessions, estimates "
        + "are cautious, so they differ from plain averages.",
    ]
  }
}

extension TechniqueFindings.Comparison {
  /// The comparison as a sentence.
  package var sentence: String {
    switch chances {
    // 6 in 10 is little better than a coin.
    case ...6:
      "It's too early to tell whether \(better.massage) or \(other.massage) helps you more."
    case 10:
      "\(better.massage.capitalizedFirst) almost certainly helps you more than \(other.massage)."
    default:
      "\(better.massage.capitalizedFirst) probably helps you more than \(other.massage) "
        + "(chance about \(chances) in 10)."
    }
  }
}
