import Coach

/// The advice of a rule in clinical.md, A, and what triggers it, in these tests' notation. Copied
/// by hand from the fact base, so that a slip in the rules shows.
struct ExpectedRule: Sendable {
  let id: RedFlag.ID
  let advice: Advice
  let when: Wording

  /// One word of each group must hold. With a count, that many of the last group must.
  init(_ id: RedFlag.ID, _ advice: Advice, _ groups: String..., count: Int = 1) {
    self.id = id
    self.advice = advice
    when = Wording(groups, count: count)
  }

  /// The advice of this entry alone. Not sure means the same day for an emergency, and counts as
  /// yes for the rest (A.0).
  func advice(in answers: Answers) -> Advice? {
    switch when.truth(in: answers) {
    case .no: nil
    case .maybe: min(advice, .sameDay)
    case .yes: advice
    }
  }

  static let all = nerves + bones + cancer + infection + vessels + belly + general + held
  static let of: [RedFlag.ID: ExpectedRule] = all.reduce(into: [:]) { $0[$1.id] = $1 }

  static let fifty = "age=50-59|age=60-69|age=70-plus"
  static let sixty = "age=60-69|age=70-plus"
  static let cancerEver = "had-cancer|cancer-now|bone-cancer"
}
