/// Answers that open pages again, or that settle a sign.
extension Screening {
  /// Returns the answers with the results of ten-second checks in place of "not sure".
  package func resolved(_ answers: Answers) -> Answers {
    var resolved = answers
    for (sign, check) in checks where answers[sign] == .notSure {
      let result = answers.chosen(TenSecondCheck.question(for: sign))
      if let answer = check.answer(after: result) { resolved[sign] = answer }
    }
    return resolved
  }

  /// Returns the answers without the results of checks that nobody was asked to do, because the sign
  /// is not unsure.
  package func withoutIdleChecks(_ answers: Answers) -> Answers {
    var asked = answers
    for sign in checks.keys where answers[sign] != .notSure {
      asked[TenSecondCheck.question(for: sign)] = nil
    }
    return asked
  }

  /// Returns the answers with every ten-second check that was not done as still not sure.
  package func skippingChecks(_ answers: Answers) -> Answers {
    var skipped = answers
    for sign in checks.keys where answers[sign] == .notSure {
      let question = TenSecondCheck.question(for: sign)
      if answers[question] == nil {
        skipped[question] = .chosen([TenSecondCheck.Result.still.rawValue])
      }
    }
    return resolved(skipped)
  }

  /// Returns the pages that new answers ask for again.
  package func reopened(by new: [Question.ID: Answer]) -> Set<QuestionPage.ID> {
    new.reduce(into: []) { pages, entry in
      guard let question = question(entry.key) else { return }
      switch entry.value {
      case .yes, .notSure: pages.formUnion(question.reopens)
      case .chosen(let ids):
        pages.formUnion(question.choices.filter { ids.contains($0.id) }.flatMap(\.reopens))
      case .no, .skipped, .number: break
      }
    }
  }

  /// Returns the pages that answers have made due, which may have been answered before.
  package func newlyDue(since before: Answers, in answers: Answers) -> Set<QuestionPage.ID> {
    let due = pages.filter { page in
      guard let due = page.due else { return false }
      return due.truth(in: before) == .no && due.truth(in: answers) != .no
    }
    return Set(due.map(\.id))
  }

  /// Returns the answers without those given on some pages and their follow-ups, so that these pages
  /// are asked again.
  package func reopening(_ ids: Set<QuestionPage.ID>, in answers: Answers) -> Answers {
    var open = answers
    open.reopened.formUnion(ids)
    var isOpen = false
    for page in pages {
      if !page.isFollowUp { isOpen = ids.contains(page.id) }
      guard isOpen || ids.contains(page.id) else { continue }
      for question in page.questions { open[question.id] = nil }
    }
    return open
  }

  /// Returns the pages to ask again if the signs behind some rules were ticked by mistake: those that
  /// ask about these signs, or about the lines that open them.
  package func pages(behind rules: Set<RedFlag.ID>) -> Set<QuestionPage.ID> {
    var wanted = redFlags.filter { rules.contains($0.id) }
      .reduce(into: Set<Question.ID>()) { $0.formUnion($1.when.questions) }
    var found: Set<QuestionPage.ID> = []
    for page in pages.reversed() where page.isScreening {
      let asks = page.questions.filter { wanted.contains($0.id) }
      if asks.isEmpty { continue }
      if page.isFollowUp {
        for question in asks { wanted.formUnion(question.askIf?.questions ?? []) }
      } else if page.isTickList {
        found.insert(page.id)
      }
    }
    return found
  }

  /// Returns the pages behind urgent rules: once somebody has looked, they are asked again, since
  /// having such a sign again means that it is new (clinical.md, A.0).
  package func urgentPages(behind rules: Set<RedFlag.ID>) -> Set<QuestionPage.ID> {
    pages(behind: Set(redFlags.filter { rules.contains($0.id) && $0.advise > .soon }.map(\.id)))
  }

  /// Returns the answers of a check-in that is left on a page, with the open questions of the lists
  /// that its ticks have opened as not sure: what is left unanswered counts that way.
  package func leftOpen(_ answers: Answers, on page: Int) -> Answers {
    let first = pages[...page].lastIndex { !$0.isFollowUp } ?? page
    let block = pages[first...].prefix { $0.id == pages[first].id || $0.isFollowUp }
    let ticked = ticked(on: Array(block), in: answers)
    var left = answers
    for list in block where list.isFollowUp && list.isTickList {
      for question in asked(on: list, given: answers)
      where left[question.id] == nil
        && question.askIf?.questions.isDisjoint(with: ticked) == false
      {
        left[question.id] = .notSure
      }
    }
    left = skippingChecks(left)
    // A page of signs that a line of a shorter check-in has opened.
    let short = self.ticked(
      on: pages.filter { [.sinceLast, .sinceThen].contains($0.id) }, in: answers)
    let signs = signPages
    for page in pages where signs.contains(page.id) {
      guard page.due?.questions.isDisjoint(with: short) == false else { continue }
      for question in page.questions where left[question.id] == nil {
        left[question.id] = .notSure
      }
    }
    return left
  }

  /// The questions of some pages answered yes or not sure.
  private func ticked(on pages: [QuestionPage], in answers: Answers) -> Set<Question.ID> {
    Set(
      pages.flatMap(\.questions).map(\.id)
        .filter { answers[$0] == .yes || answers[$0] == .notSure })
  }
}
