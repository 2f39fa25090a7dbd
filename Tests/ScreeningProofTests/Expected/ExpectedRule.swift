import Coach

/// The advice of a rule in clinical.md, A, and what triggers it, in these tests' notation. Copied
/// by hand from the fact base, so that a slip in the rules shows.
struct ExpectedRule: Sendable {
  let id: RedFlag.ID
  let advice: Advice
  let when: Wording
  /// Ticks of which one "not sure", without which the rule would not hold, means T3 (F-10).
  let doubts: [Word]
  /// The answer that a miss needs if the usual harmless ones would make the rule hold.
  let otherwise: [Word]

  /// One word of each group must hold. With a count, that many of the last group must.
  init(
    _ id: RedFlag.ID, _ advice: Advice, _ groups: String..., count: Int = 1, doubts: String = "",
    otherwise: String = ""
  ) {
    self.id = id
    self.advice = advice
    when = Wording(groups, count: count)
    self.doubts = doubts.split(separator: "|").map { Word($0) }
    self.otherwise = otherwise.split(separator: "|").map { Word($0) }
  }

  /// The advice of this entry alone. Not sure means the same day for an emergency, and counts as
  /// yes for the rest (A.0), unless the entry rests on one doubt.
  func advice(in answers: Answers) -> Advice? {
    switch when.truth(in: answers) {
    case .no: return nil
    case .yes: return advice
    case .maybe:
      let rests = doubts.contains { doubt in
        guard doubt.truth(in: answers) == .maybe else { return false }
        var firm = answers
        firm[doubt.question] = .no
        return when.truth(in: firm) == .no
      }
      return rests ? .routineVisit : min(advice, .sameDay)
    }
  }

  static let all = nerves + bones + cancer + infection + vessels + belly + general + overTime + held
  static let of: [RedFlag.ID: ExpectedRule] = all.reduce(into: [:]) { $0[$1.id] = $1 }

  static let fifty = "age=50-59|age=60-69|age=70-plus"
  static let sixty = "age=60-69|age=70-plus"
  static let cancerEver = "had-cancer|cancer-now|bone-cancer"
}
