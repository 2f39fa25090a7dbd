/// The check-in's questions, and the rules that evaluate the answers.
package struct Screening: Hashable, Sendable {
  package let pages: [QuestionPage]
  /// Facts the program supplies and never asks about, such as the outcome of the last check-in.
  package let facts: [Question]
  package let redFlags: [RedFlag]
  package let precautions: [Precaution]
  package let bundles: [RiskGroup.ID: RiskGroup]
  /// All questions, in the order asked.
  package let questions: [Question]
  /// All questions and facts, keyed by id.
  private let byID: [Question.ID: Question]
  /// The questions that depend on other answers, with their conditions.
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

  /// A question with the condition for asking it.
  private struct Guarded: Hashable, Sendable {
    let id: Question.ID
    let askIf: Condition
  }

  /// The purpose of the check-in.
  package enum Purpose: Sendable {
    /// Suggesting routines.
    case suggest
    /// Playing a routine already chosen.
    case play
  }

  /// Returns the question or fact with this id, or `nil` if there is none.
  package func question(_ id: Question.ID) -> Question? {
    byID[id]
  }

  /// Returns the questions on a page that apply, given the answers so far.
  package func asked(on page: QuestionPage, for purpose: Purpose, given answers: Answers)
    -> [Question]
  {
    page.questions.filter { question in
      if purpose == .play, question.onlyToSuggest { return false }
      guard let condition = question.askIf else { return true }
      return condition.truth(in: answers) != .no
    }
  }

  /// Returns the applicable questions that are still unanswered, in order.
  package func open(for purpose: Purpose, in answers: Answers) -> [Question] {
    pages.flatMap { asked(on: $0, for: purpose, given: answers) }
      .filter { answers[$0.id] == nil }
  }

  /// Returns the index of the next page with a question to answer, starting from `index`. `again`
  /// also includes pages already answered, unless their answers are kept for good.
  package func nextPage(
    from index: Int, for purpose: Purpose, in answers: Answers, again: Bool = false
  ) -> Int? {
    pages.indices.dropFirst(index).first { page in
      asked(on: pages[page], for: purpose, given: answers).contains { question in
        answers[question.id] == nil || (again && question.keep != .always)
      }
    }
  }

  /// Returns the rules that a health professional could have cleared, which excludes those about
  /// the advice from an earlier check-in.
  package func clearable(_ rules: Set<RedFlag.ID>) -> Set<RedFlag.ID> {
    let facts = Set(facts.map(\.id)).subtracting(Question.journalFacts)
    let own = redFlags.filter { !$0.when.questions.isDisjoint(with: facts) }.map(\.id)
    return rules.subtracting(own)
  }

  /// Returns the cleared rules that are still cleared. A rule that looks at the journal loses its
  /// clearance once nothing that it looks for there is found any longer: if it holds again later,
  /// that is a new finding.
  package func stillCleared(_ rules: Set<RedFlag.ID>, in answers: Answers) -> Set<RedFlag.ID> {
    let lapsed = redFlags.filter { rule in
      let facts = rule.when.questions.intersection(Question.journalFacts)
      return !facts.isEmpty && facts.allSatisfy { answers[$0] != .yes }
    }
    return rules.subtracting(lapsed.map(\.id))
  }

  /// Returns the facts and the answers to the pages before an index.
  package func answers(_ answers: Answers, before index: Int) -> Answers {
    var before = answers
    for page in pages[index...] { for question in page.questions { before[question.id] = nil } }
    return before
  }

  /// Returns the answers, dropping those to questions that no longer apply.
  package func pruned(_ answers: Answers) -> Answers {
    var pruned = answers
    for question in guarded where question.askIf.truth(in: pruned) == .no {
      pruned[question.id] = nil
    }
    return pruned
  }

  /// Evaluates the answers: the most urgent advice of all rules that hold, with the reason for
  /// each.
  ///
  /// Rules only ever add. The caller must make sure that no question is open, unless an answer
  /// already leads to advice that rules out massage.
  package func assess(_ answers: Answers) -> Assessment {
    let reasons = redFlags.compactMap { reason($0, in: answers) }
    return Assessment(
      advice: reasons.map(\.advice).max() ?? .selfCare,
      reasons: reasons.sorted { $0.advice > $1.advice },
      precautions: precautions.filter { $0.when.truth(in: answers) != .no })
  }
}

extension Screening {
  /// Returns a rule that holds, as a reason; `nil` if it does not hold.
  private func reason(_ rule: RedFlag, in answers: Answers) -> Reason? {
    guard let advice = rule.advice(in: answers) else { return nil }
    let certain = rule.when.truth(in: answers) == .yes
    let unsure = certain ? nil : rule.restsOnOneUnsure(in: answers)
    return Reason(
      rule: rule, advice: lowered(advice, of: rule, in: answers), say: unsure?.say ?? rule.say,
      certain: certain)
  }

  /// Returns the advice of a rule after clearance by a health professional: `soon` becomes
  /// `routineVisit`. More urgent signs keep their urgency, because having them again means that
  /// they are new (clinical.md, A.0 and RF-GEN-2).
  private func lowered(_ advice: Advice, of rule: RedFlag, in answers: Answers) -> Advice {
    advice == .soon && answers.cleared.contains(rule.id) ? .routineVisit : advice
  }
}
