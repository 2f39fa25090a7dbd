import Coach

/// The path from the first question to a routine that may be played. Everything that leads to the
/// player goes through `preview(_:_:)`, which asks the gate.
extension Flow {
  mutating func startCheckIn(
    _ goal: CheckIn.Goal, _ now: WallTime, again: Bool = false
  ) -> [Effect] {
    guard let checkIn = newCheckIn(goal, now, again: again) else { return [] }
    let dropped: [Effect] = history.paused == nil ? [] : [.forgetPausedCheckIn]
    history.paused = nil
    return dropped + advance(checkIn, from: 0, now)
  }

  /// A check-in with the answers that are still valid; `again` asks everything.
  func newCheckIn(_ goal: CheckIn.Goal, _ now: WallTime, again: Bool) -> CheckIn? {
    guard let screening = library?.screening else { return nil }
    let isJustNow = !again && history.wasCheckedJustNow(for: goal, at: now, screening)
    let kept = history.answers(at: now, for: screening, all: isJustNow)
    // Answers merged from two machines may contradict each other.
    var answers = screening.withoutContradictions(
      Answers(kept.reduce(into: [:]) { $0[$1.question] = $1.answer }))
    if isJustNow { answers = screening.reopening([.sinceThen], in: answers) }
    if again { answers[.screenedBefore] = .no }
    if answers[.tools] == nil {
      answers[.tools] = configuration.ownTools.map { .chosen(Set($0.map(\.rawValue))) }
    }
    var times = kept.reduce(into: [:]) { $0[$1.question] = $1.at }
    if !again, !isJustNow { history.takeOverPlaces(to: &answers, &times, now) }
    answers.cleared = screening.stillCleared(history.cleared, in: answers)
    let standing = AdviceInForce(
      held: screening.clearable(history.checkIn?.rules ?? []), cleared: answers.cleared,
      resting: history.restingPlaces(at: now))
    return CheckIn(
      goal: goal, answers: answers, times: times, page: 0, before: [], standing: standing,
      again: again)
  }

  /// Previews the chosen routine if the known answers allow it; otherwise asks the questions that
  /// are still open.
  mutating func choose(_ routine: Routine, _ moment: Moment) -> [Effect] {
    let now = moment.wall
    if configuration.isRehearsal { return rehearse(routine, moment.steady) }
    if case .suggestions(let suggestions) = route {
      if suggestions.isAgain { return startCheckIn(.play(routine), now) }
      if let preview = preview(routine, suggestions.checkIn) { go(to: preview) }
      return []
    }
    if case .advice(let advice) = route {
      guard routine == advice.comfort else { return [] }
      if advice.given != nil { return startCheckIn(.play(routine), now) }
      return advance(CheckIn(.play(routine), answeredAs: advice.checkIn), from: 0, now)
    }
    guard route.listsRoutines else { return [] }
    return startCheckIn(.play(routine), now)
  }

  /// Takes the answers on the current page; every question on it must be answered.
  mutating func take(_ answers: [Question.ID: Answer], _ now: WallTime) -> [Effect] {
    guard case .checkIn(var checkIn) = route, let screening = library?.screening else { return [] }
    let page = screening.pages[checkIn.page]
    let before = checkIn.answers
    let asked = page.isPreference ? page.questions : checkIn.asked(on: checkIn.page, screening)
    for question in asked {
      guard let answer = answers[question.id] else { return [] }
      checkIn.note(answer, to: question.id, now)
    }
    if checkIn.answers[.consent] == .no {
      go(to: .home)
      post(.consentNeeded, .untilNextChange)
      return []
    }
    checkIn.answers.reopened.remove(page.id)
    noteFacts(&checkIn, now)
    let reopened = reopened(by: checkIn, since: before, on: page, screening)
    checkIn.answers = screening.reopening(reopened, in: screening.resolved(checkIn.answers))
    checkIn.answers = screening.pruned(checkIn.answers)
    if page.questions[0].kind == .read { checkIn.forgetUnstored(screening) }
    checkIn.answers.cleared = screening.stillCleared(checkIn.cleared, in: checkIn.answers)
    if page.isPreference {
      return finish(
        checkIn, screening.assess(checkIn.answers), screening, history.checkIn?.at ?? now)
    }
    checkIn.before.append(checkIn.page)
    return reopened.isEmpty
      ? advance(checkIn, from: checkIn.page + 1, now) : advance(checkIn, from: 0, now, anew: true)
  }

  /// Updates the facts that the current pain rating changes.
  func noteFacts(_ checkIn: inout CheckIn, _ now: WallTime) {
    guard let pain = checkIn.answers.number(.pain) else { return }
    // The current rating is part of the pain trend.
    for (fact, holds) in history.past.facts(at: now, pain: pain) {
      checkIn.answers[fact] = holds ? .yes : .no
    }
    let isJump = history.lastPain.map { pain - $0 >= 3 } ?? false
    checkIn.answers[.painJump] = isJump ? .yes : .no
  }

  /// The pages that new answers ask for again: those that an answer names, those about another pain
  /// after a jump, those that something new since a check-in just now opens, and those behind advice
  /// that rests on a mistake.
  private func reopened(
    by checkIn: CheckIn, since before: Answers, on page: QuestionPage, _ screening: Screening
  ) -> Set<QuestionPage.ID> {
    let new = checkIn.answers.byQuestion.filter { before[$0.key] != $0.value }
    var reopened: Set<QuestionPage.ID> = []
    if checkIn.answers[.screenedBefore] == .yes { reopened = screening.reopened(by: new) }
    // Their answers are those of the check-in just now, before anything was new.
    if checkIn.answers[.checkedJustNow] == .yes {
      reopened.formUnion(screening.newlyDue(since: before, in: checkIn.answers))
    }
    if checkIn.answers[.affectedPlaces] != nil,
      screening.question(.affectedPlaces)?.askIf?.questions.contains(where: {
        new[$0] == .yes || new[$0] == .notSure
      }) == true
    {
      // A place named for one reason says nothing about the next.
      reopened.insert(QuestionPage.ID(Question.ID.affectedPlaces.text))
    }
    if new[.cleared] == .yes {
      reopened.formUnion(screening.urgentPages(behind: checkIn.standing.held))
    }
    guard checkIn.mendsMistake(on: page) else { return reopened }
    let pages = screening.pages(behind: checkIn.standing.held)
    return reopened.union(pages.isEmpty ? screening.signPages : pages)
  }
}
