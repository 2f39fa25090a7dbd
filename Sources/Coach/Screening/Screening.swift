/// The check-in's questions, and the rules that evaluate the answers.
package struct Screening: Hashable, Sendable {
  package let pages: [QuestionPage]
  /// Facts the program supplies and never asks about, such as the outcome of the last check-in.
  package let facts: [Question]
  package let redFlags: [RedFlag]
  package let precautions: [Precaution]
  package let bundles: [RiskGroup.ID: RiskGroup]
  /// The ten-second checks, by sign.
  package let checks: [Question.ID: TenSecondCheck]
  /// All questions, each once, in the order asked.
  package let questions: [Question]
  /// All questions and facts, keyed by id.
  private let byID: [Question.ID: Question]
  /// The questions that depend on other answers, with their conditions.
  private let guarded: [Guarded]
  /// The signs by the question that asks for the result of their check.
  private let signOfCheck: [Question.ID: Question.ID]

  package init(
    pages: [QuestionPage], facts: [Question], redFlags: [RedFlag], precautions: [Precaution],
    bundles: [RiskGroup.ID: RiskGroup], checks: [Question.ID: TenSecondCheck] = [:]
  ) {
    self.pages = pages
    self.facts = facts
    self.redFlags = redFlags
    self.precautions = precautions
    self.bundles = bundles
    self.checks = checks
    var seen: Set<Question.ID> = []
    questions = pages.flatMap(\.questions).filter { seen.insert($0.id).inserted }
    byID = (facts + questions).reduce(into: [:]) { $0[$1.id] = $1 }
    signOfCheck = checks.keys.reduce(into: [:]) { $0[TenSecondCheck.question(for: $1)] = $1 }
    guarded = questions.compactMap { question in
      question.askIf.map { Guarded(id: question.id, askIf: $0) }
    }
  }

  /// A question with the condition for its answer to count.
  private struct Guarded: Hashable, Sendable {
    let id: Question.ID
    let askIf: Condition
  }

  /// Returns the question or fact with this id, or `nil` if there is none.
  package func question(_ id: Question.ID) -> Question? {
    byID[id]
  }

  /// Returns the questions on a page that apply, given the answers so far. Preferences are asked
  /// only when the user likes.
  package func asked(on page: QuestionPage, given answers: Answers) -> [Question] {
    isDue(page, given: answers) ? page.questions.filter { $0.applies(given: answers) } : []
  }

  private func isDue(_ page: QuestionPage, given answers: Answers) -> Bool {
    guard let due = page.due, due.truth(in: answers) == .no else { return true }
    return answers.reopened.contains(page.id)
  }

  /// Returns the applicable questions that are still unanswered, in order. A ten-second check may
  /// stay unanswered: the user is then still not sure.
  package func open(in answers: Answers) -> [Question] {
    var seen: Set<Question.ID> = []
    return pages.flatMap { asked(on: $0, given: answers) }
      .filter { question in
        answers[question.id] == nil && !question.isCheck && seen.insert(question.id).inserted
      }
  }

  /// Returns the index of the next page with a question to answer, starting from `index`. `again`
  /// also includes pages already answered, unless their answers are kept for good.
  package func nextPage(from index: Int, in answers: Answers, again: Bool = false) -> Int? {
    pages.indices.dropFirst(index).first { isOpen($0, in: answers, again: again) }
  }

  /// Whether a page, by its index, has a question to answer; `again` also counts those answered
  /// already, unless their answers are kept for good.
  package func isOpen(_ page: Int, in answers: Answers, again: Bool = false) -> Bool {
    isDue(pages[page], given: answers)
      && pages[page].questions.contains { question in
        (answers[question.id] == nil || (again && question.keep != .always))
          && question.applies(given: answers)
      }
  }

  /// Returns the rules that a health professional could have cleared, which excludes those about
  /// the advice from an earlier check-in.
  package func clearable(_ rules: Set<RedFlag.ID>) -> Set<RedFlag.ID> {
    let own = redFlags.filter { rule in
      rules.contains(rule.id) && !rule.when.questions.isDisjoint(with: Question.heldFacts)
    }
    return rules.subtracting(own.map(\.id))
  }

  /// Returns the cleared rules that are still cleared. A rule that looks at the journal loses its
  /// clearance once nothing that it looks for there is found any longer: if it holds again later,
  /// that is a new finding.
  package func stillCleared(_ rules: Set<RedFlag.ID>, in answers: Answers) -> Set<RedFlag.ID> {
    let lapsed = redFlags.filter { rule in
      guard rules.contains(rule.id) else { return false }
      let facts = rule.when.questions.intersection(Question.journalFacts)
      return !facts.isEmpty && facts.allSatisfy { answers[$0] != .yes }
    }
    return rules.subtracting(lapsed.map(\.id))
  }

  /// Returns the facts and the answers to the pages before an index.
  package func answers(_ answers: Answers, before index: Int) -> Answers {
    var before = answers
    let earlier = Set(pages[..<index].flatMap(\.questions).map(\.id))
    for page in pages[index...] {
      for question in page.questions where !earlier.contains(question.id) {
        before[question.id] = nil
      }
    }
    return before
  }

  /// Returns the answers, dropping those to questions that no longer apply. The result of a check
  /// that made a sign a no stays: it says that the sign was thought of.
  package func pruned(_ answers: Answers) -> Answers {
    let cleared = clearingChecks(in: answers)
    var pruned = answers
    for question in guarded {
      guard pruned[question.id] != nil, question.askIf.truth(in: pruned) == .no else { continue }
      if cleared.contains(question.id) || waits(question.askIf, in: pruned) { continue }
      pruned[question.id] = nil
    }
    return pruned
  }

  /// The checks that made their sign a no.
  package func clearingChecks(in answers: Answers) -> Set<Question.ID> {
    let no = Answer.chosen([TenSecondCheck.Result.no.rawValue])
    return signOfCheck.reduce(into: []) { cleared, entry in
      if answers[entry.key] == no, answers[entry.value] == .no { cleared.insert(entry.key) }
    }
  }

  /// Whether a condition depends on an answer that has expired before the others and is asked again.
  private func waits(_ condition: Condition, in answers: Answers) -> Bool {
    condition.questions.contains { id in
      guard answers[id] == nil, let question = byID[id], question.keep == .threeDays else {
        return false
      }
      return question.askIf?.truth(in: answers) != .no
    }
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

extension Question {
  /// Whether it is asked on its page, given the answers so far.
  fileprivate func applies(given answers: Answers) -> Bool {
    if onlyToSuggest || due?.truth(in: answers) == .no { return false }
    return askIf.map { $0.truth(in: answers) != .no } ?? true
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
  func lowered(_ advice: Advice, of rule: RedFlag, in answers: Answers) -> Advice {
    advice == .soon && answers.cleared.contains(rule.id) ? .routineVisit : advice
  }
}
