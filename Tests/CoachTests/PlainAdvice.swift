import Coach

/// The advice for answers, worked out the plain way from clinical.md A and E.4: not sure of T0 is T1,
/// not sure of the rest is yes, and the highest counts.
enum PlainAdvice {
  /// The advice for how strong the pain is, by since when: E.4, and RF-GEN-2 after a week.
  static func of(pain: Int, since: String?) -> Advice {
    switch pain {
    case ...6: .selfCare
    case 7, 8: ["weeks", "months", "longer"].contains(since) ? .soon : .routineVisit
    default: .sameDay
    }
  }

  /// The advice for complete answers. What an earlier check-in left is not looked at.
  static func of(_ answers: Answers) -> Advice {
    var result = of(pain: answers.number(.pain) ?? 0, since: answers.chosen(.since).first)
    if answers["adult"] == .no { result = max(result, .soon) }
    let words = words(answers)
    for (word, truth) in words {
      result = max(result, lowered(alone[word] ?? .selfCare, truth))
    }
    for company in Company.all {
      let truths = company.groups.map { group in group.map { words[$0] ?? .no }.max() ?? .no }
      result = max(result, lowered(company.advice, truths.min() ?? .no))
    }
    if minorSigns.filter({ words[$0] != nil }).count >= 2 { result = max(result, .soon) }
    let inflamed = inflammationSigns.filter { words[$0] != nil }.count >= 3
    let gate = words["since=longer"] != nil && words["before-45"] != nil
    return inflamed && gate ? max(result, .routineVisit) : result
  }

  private static let alone = Dictionary(
    uniqueKeysWithValues: Signs.alone.map { ($0.sign.text, $0.advice) })

  /// A.11: two of these are T2.
  static let minorSigns = [
    "first-after-fifty", "where=between-blades", "night-sweats", "tired-or-ill", "short-steroids",
    "weak-immunity", "no-posture", "recent-infection", "no-better", "sneeze-pain",
  ]

  /// A.9: three of these are T3, behind the gate.
  static let inflammationSigns = [
    "before-35", "second-half-night", "buttock-pain", "better-moving", "better-tablets",
    "family-inflammation", "had-arthritis", "had-tendon-pain", "had-psoriasis",
  ]

  /// What holds, and how surely: lines that are ticked, and `question=choice`.
  private static func words(_ answers: Answers) -> [String: Truth] {
    answers.byQuestion.reduce(into: [:]) { words, given in
      switch given.value {
      case .yes: words[given.key.text] = .yes
      case .notSure: words[given.key.text] = .maybe
      case .chosen(let ids): for id in ids { words["\(given.key)=\(id)"] = .yes }
      case .no, .skipped, .number: break
      }
    }
  }

  private static func lowered(_ advice: Advice, _ truth: Truth) -> Advice {
    switch truth {
    case .no: .selfCare
    case .maybe: min(advice, .sameDay)
    case .yes: advice
    }
  }
}
