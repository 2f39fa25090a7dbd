/// The questions and the rules that judge their answers.
package struct Screening: Hashable, Sendable {
  package let pages: [QuestionPage]
  /// What the program knows of itself and never asks, such as the outcome of the last check-in.
  package let facts: [Question]
  package let redFlags: [RedFlag]
  package let precautions: [Precaution]
  package let bundles: [RiskGroup.ID: RiskGroup]
  /// Every question, in the order in which it is asked.
  package let questions: [Question]
  /// The questions and facts by id.
  private let byID: [Question.ID: Question]
  /// The questions that are asked of some only, by what else was answered.
  private let guarded: [Guarded]

  package init(
    pages: [QuestionPage], facts: [Question], redFlags: [RedFlag], precautions: [Precaution],
    bundles: [RiskGroup.ID: RiskGroup]
  ) {
    self.pages = pages
    self.facts = facts
    self.redFlags = redFlags
    self.precautions = precautions
    self.bundles = bundles
    questions = pages.flatMap(\.questions)
    byID = (facts + questions).reduce(into: [:]) { $0[$1.id] = $1 }
    guarded = questions.compactMap { question in
      question.askIf.map { Guarded(id: question.id, askIf: $0) }
    }
  }

  /// A question and what it is asked after.
  private struct Guarded: Hashable, Sendable {
    let id: Question.ID
    let askIf: Condition
  }

  /// What the answers are wanted for.
  package enum Purpose: Sendable {
    /// To suggest routines.
    case suggest
    /// To play a routine that was chosen already.
    case play
  }

  /// The question or fact of an id, if there is one.
  package func question(_ id: Question.ID) -> Question? {
    byID[id]
  }

  /// The questions of a page that apply, given the answers so far.
  package func asked(on page: QuestionPage, for purpose: Purpose, given answers: Answers)
    -> [Question]
  {
    page.questions.filter { question in
      if purpose == .play, question.onlyToSuggest { return false }
      guard let condition = question.askIf else { return true }
      return condition.truth(in: answers) != .no
    }
  }

  /// The questions that apply and have no answer yet, in order.
  package func open(for purpose: Purpose, in answers: Answers) -> [Question] {
    pages.flatMap { asked(on: $0, for: purpose, given: answers) }
      .filter { answers[$0.id] == nil }
  }

  /// The next page with something to answer, from an index on. `again` also stops at pages that
  /// are answered already, but for what is asked once and for all.
  package func nextPage(
    from index: Int, for purpose: Purpose, in answers: Answers, again: Bool = false
  ) -> Int? {
    pages.indices.dropFirst(index).first { page in
      asked(on: pages[page], for: purpose, given: answers).contains { question in
        answers[question.id] == nil || (again && question.keep != .always)
      }
    }
  }

  /// Those of some rules that a health professional can have looked into: not the rules about the
  /// advice of an earlier check-in.
  package func clearable(_ rules: Set<RedFlag.ID>) -> Set<RedFlag.ID> {
    let facts = Set(facts.map(\.id)).subtracting(Self.journalFacts)
    let own = redFlags.filter { !$0.when.questions.isDisjoint(with: facts) }.map(\.id)
    return rules.subtracting(own)
  }

  /// What the journal shows of the course of the pain.
  private static let journalFacts: Set<Question.ID> = [
    .journalWorse, .journalNoGain, .journalFlares,
  ]

  /// Those of some cleared rules that still count as cleared: what the journal shows no more, and shows
  /// again later, is something new.
  package func stillCleared(_ rules: Set<RedFlag.ID>, in answers: Answers) -> Set<RedFlag.ID> {
    let lapsed = redFlags.filter { rule in
      rule.when.questions.isSubset(of: Self.journalFacts)
        && rule.when.truth(in: answers) == .no
    }
    return rules.subtracting(lapsed.map(\.id))
  }

  /// The answers to the pages before an index, and the facts.
  package func answers(_ answers: Answers, before index: Int) -> Answers {
    var before = answers
    for page in pages[index...] { for question in page.questions { before[question.id] = nil } }
    return before
  }

  /// The answers without those to questions that no longer apply, given the others.
  package func pruned(_ answers: Answers) -> Answers {
    var pruned = answers
    for question in guarded where question.askIf.truth(in: pruned) == .no {
      pruned[question.id] = nil
    }
    return pruned
  }

  /// The result of the answers: the highest advice over all rules that hold, with each reason.
  ///
  /// Rules only ever add. Whoever calls sees to it that nothing is open, except where an answer
  /// already leads to advice that stops.
  package func assess(_ answers: Answers) -> Assessment {
    let reasons = redFlags.compactMap { rule in
      rule.advice(in: answers).map { advice in
        Reason(
          rule: rule, advice: lowered(advice, of: rule, in: answers),
          certain: rule.when.truth(in: answers) == .yes)
      }
    }
    return Assessment(
      advice: reasons.map(\.advice).max() ?? .selfCare,
      reasons: reasons.sorted { $0.advice > $1.advice },
      precautions: precautions.filter { $0.when.truth(in: answers) != .no })
  }
}

extension Screening {
  /// What a rule leads to once a health professional has looked into it: a matter for days becomes
  /// one for an ordinary visit. More urgent signs never lose their urgency: who has them again has
  /// them anew (clinical.md, A.0 and RF-GEN-2).
  private func lowered(_ advice: Advice, of rule: RedFlag, in answers: Answers) -> Advice {
    advice == .soon && answers.cleared.contains(rule.id) ? .routineVisit : advice
  }
}
