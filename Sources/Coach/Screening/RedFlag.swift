/// A rule on answers that, alone or combined, need medical attention (clinical.md, A).
package struct RedFlag: Hashable, Sendable {
  package typealias ID = Identifier<RedFlag>

  package let id: ID
  package let when: Condition
  package let advise: Advice
  /// A plain-language reason that completes "because you told us".
  package let say: String
  /// What to do besides the text of the advice, a sentence each.
  package let acts: [String]
  /// Whether its own text takes the place of the advice's text: the user is in a crisis
  /// (clinical.md, RF-PSY-2).
  package let isCrisis: Bool
  /// What it leads to if it rests on one "not sure"; `nil` if that makes no difference.
  package let unsure: Unsure?
  /// Whether it lowers what was advised before, and no clinician has signed it yet.
  package let needsSignature: Bool
  package let sources: [Source.ID]

  /// The milder advice of a rule that rests on one "not sure" (clinical.md, F-10).
  package struct Unsure: Hashable, Sendable {
    /// The ticks it is for: those that never act alone.
    package let of: Set<Question.ID>
    package let advise: Advice
    package let say: String

    package init(of: Set<Question.ID>, advise: Advice, say: String) {
      self.of = of
      self.advise = advise
      self.say = say
    }
  }

  package init(
    id: ID, when: Condition, advise: Advice, say: String, acts: [String] = [],
    isCrisis: Bool = false, unsure: Unsure? = nil, needsSignature: Bool = false,
    sources: [Source.ID]
  ) {
    self.id = id
    self.when = when
    self.advise = advise
    self.say = say
    self.acts = acts
    self.isCrisis = isCrisis
    self.unsure = unsure
    self.needsSignature = needsSignature
    self.sources = sources
  }

  /// Returns the advice the rule leads to, or `nil` if it does not hold. If the user is unsure, an
  /// emergency becomes same-day advice; all other advice is given as for yes (clinical.md, A.0),
  /// the call to the maternity unit too, unless it rests on one "not sure" that has advice of its
  /// own.
  package func advice(in answers: Answers) -> Advice? {
    switch when.truth(in: answers) {
    case .no: nil
    case .maybe:
      min(
        advise,
        restsOnOneUnsure(in: answers)?.advise ?? (advise == .emergency ? .sameDay : advise))
    case .yes: advise
    }
  }

  /// The milder advice, if the rule would not hold with one of its unsure ticks answered no.
  package func restsOnOneUnsure(in answers: Answers) -> Unsure? {
    guard let unsure else { return nil }
    let rests = unsure.of.contains { tick in
      guard answers[tick] == .notSure else { return false }
      var without = answers
      without[tick] = .no
      return when.truth(in: without) == .no
    }
    return rests ? unsure : nil
  }
}
