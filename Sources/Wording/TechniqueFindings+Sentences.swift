package import Coach

extension TechniqueFindings.Finding {
  /// What its change is called, where that needs a word: ` more pain`, ` matters`.
  package var remark: String {
    guard let estimate else { return "" }
    if estimate.mean > 0 { return matters ? "more pain, it matters" : "more pain" }
    return matters ? "it matters" : ""
  }
}

extension TechniqueFindings {
  /// What is to be kept in mind with the findings, and what compares them, a sentence each.
  package var sentences: [String] {
    if findings.isEmpty {
      return ["Rate your back after a session, and you'll see this here."]
    }
    let told = findings.compactMap(\.estimate)
    let none = !told.isEmpty && told.allSatisfy { $0.mean >= 0 }
    let isEarly = !none && !told.contains(where: \.isLower) && !told.isEmpty
    return ["This is a diary, not a trial: backs also heal by themselves."]
      + (comparison.map { [$0.sentence] } ?? [])
      + (isEarly ? ["It's too early to tell what helps you most."] : [])
      + (none ? ["Nothing has lowered your pain so far. A professional may know more."] : [])
  }

  /// What the numbers are, a sentence each.
  package var legend: [String] {
    if findings.isEmpty { return [] }
    let points =
      "Points of pain, from your last \(Self.mostSessions) rated sessions at most: "
      + "2 points, or 30 %, matter."
    if findings.allSatisfy({ $0.estimate == nil }) { return [points] }
    return [
      points, "Estimated for your usual pain, from few sessions with care: plain averages differ.",
    ]
  }
}

extension TechniqueFindings.Comparison {
  /// The comparison in a sentence.
  package var sentence: String {
    switch chances {
    case ...5:
      "Too early to tell whether \(better.name) or \(other.name) helps you more."
    case 10: "\(better.capitalName) helps you more than \(other.name): nearly certain."
    default:
      "\(better.capitalName) helps you more than \(other.name): about \(chances) chances in 10."
    }
  }
}
