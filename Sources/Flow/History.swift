package import Coach

/// The state of the journal when the application opens it.
package struct History: Hashable, Sendable {
  /// The latest session, if any.
  package var last: PastSession?
  /// The number of sessions.
  package var sessions: Int
  /// The last check-in, if any, with the answers that may still be valid.
  package var checkIn: CheckInRecord?
  /// The check-in that was left in the middle, if it is still offered.
  package var paused: PausedCheckIn?
  /// Unfinished sessions that may be resumed, newest first.
  package var interrupted: [InterruptedSession]
  /// Titles of sessions in progress in other terminals.
  package var elsewhere: [String]
  /// The places that hands and tools must avoid.
  package var resting: [Resting]
  /// The history of recent weeks.
  package var past: RecentHistory

  /// A place to avoid until a given time.
  package struct Resting: Hashable, Sendable {
    package let place: RestingPlace
    package let until: WallTime

    package init(place: RestingPlace, until: WallTime) {
      self.place = place
      self.until = until
    }
  }

  package init(
    last: PastSession? = nil, sessions: Int = 0, checkIn: CheckInRecord? = nil,
    paused: PausedCheckIn? = nil, interrupted: [InterruptedSession] = [], elsewhere: [String] = [],
    resting: [Resting] = [], past: RecentHistory = RecentHistory()
  ) {
    self.last = last
    self.sessions = sessions
    self.checkIn = checkIn
    self.paused = paused
    self.interrupted = interrupted
    self.elsewhere = elsewhere
    self.resting = resting
    self.past = past
  }
}

extension Question.Keep {
  /// How long an answer is valid; `nil` if only for one session, or for ever.
  package var time: Duration? {
    switch self {
    case .halfDay: .seconds(12 * 3600)
    case .threeDays: .seconds(3 * 86_400)
    case .fortnight: .seconds(14 * 86_400)
    case .always, .session, .never: nil
    }
  }
}

extension History {
  /// Answers from the last check-in that may still be valid.
  package var answers: [KeptAnswer] { checkIn?.answers ?? [] }

  /// The rules that a health professional has looked into.
  package var cleared: Set<RedFlag.ID> { checkIn?.cleared ?? [] }

  /// The stored answers still valid at `now`, and facts the program knows itself.
  ///
  /// Of permanent answers a no is asked again, and so is that of a sign that can begin on any day. An
  /// answer from the future, after the wall clock was set back, counts as expired. `all` keeps every
  /// answer, for a session that goes on shortly after its check-in.
  func answers(at now: WallTime, for screening: Screening, all: Bool) -> [KeptAnswer] {
    let kept = answers.filter { kept in
      guard let question = screening.question(kept.question), question.takes(kept.answer) else {
        return false
      }
      if question.keep == .always { return kept.answer != .no }
      if all { return kept.at <= now }
      guard let time = question.keep.time else { return false }
      // A sign counts for its 12 hours; that there was none says nothing about now.
      if question.keep == .halfDay, kept.answer != .yes, kept.answer != .notSure { return false }
      return kept.at.isWithin(time, before: now)
    }
    let facts: [(Question.ID, Bool)] =
      [
        (.screenedBefore, screening.isScreened(by: kept)), (.checkedJustNow, all),
        (.massagedLately, past.sessions.contains { $0.ended.isWithin(.days(7), before: now) }),
      ] + heldFacts(at: now, screening) + past.facts(at: now)
    return kept
      + facts.map { KeptAnswer(question: $0.0, answer: $0.1 ? .yes : .no, at: now) }
  }

  /// Whether the last check-in ended with the text for a crisis.
  package var isInCrisis: Bool {
    checkIn?.advice == .emergency
      && checkIn?.rules.isDisjoint(with: [.crisis, .heldCrisis]) == false
  }

  /// The places that hands and tools must avoid at a time.
  func restingPlaces(at now: WallTime) -> [RestingPlace] {
    resting.filter { $0.until > now }.map(\.place)
  }

  /// The facts about the advice of the last check-in.
  private func heldFacts(
    at now: WallTime, _ screening: Screening
  ) -> [(Question.ID, Bool)] {
    let isEmergency = checkIn?.advice == .emergency
    let rules = checkIn?.rules ?? []
    let isMore = screening.redFlags.contains {
      rules.contains($0.id) && $0.advise == .emergency && !$0.isCrisis
    }
    let isRecent = checkIn?.at.isWithin(.seconds(12 * 3600), before: now) ?? false
    return [
      (.heldEmergency, isEmergency && (isMore || !isInCrisis)), (.heldCrisis, isInCrisis),
      (.heldMaternity, checkIn?.advice == .maternity), (.heldSameDay, checkIn?.advice == .sameDay),
      (.heldSoon, checkIn?.advice == .soon), (.heldJustNow, isEmergency && isRecent),
    ]
  }

  /// How long all answers of a check-in hold.
  static let justNow: Duration = .seconds(30 * 60)

  /// Whether a session may go on with one page of questions: its check-in allowed massage less than
  /// 30 minutes ago, or its link dropped less than 5 minutes ago, and nothing hurt (clinical.md,
  /// A.20.4).
  func wasCheckedJustNow(
    for goal: CheckIn.Goal, at now: WallTime, _ screening: Screening
  ) -> Bool {
    guard case .play(_, let interrupted) = goal, let checkIn, checkIn.advice.allowsMassage,
      checkIn.at <= now, interrupted?.checkpoint.isHurting != true,
      screening.isScreened(by: checkIn.answers.filter { $0.at.isWithin(.days(14), before: now) })
    else { return false }
    if askedSigns(within: Self.justNow, before: now, screening) { return true }
    guard let interrupted, interrupted.checkpoint.eased == 0 else { return false }
    return interrupted.ago < .seconds(5 * 60) && now - checkIn.at < .seconds(12 * 3600)
  }

  /// Whether the signs that can begin on any day were asked about less than a time ago.
  func askedSigns(within time: Duration, before now: WallTime, _ screening: Screening) -> Bool {
    let asked = screening.signsAsked(in: answers)
    return asked?.isWithin(time, before: now) == true
  }

  /// Takes over the places of the last check-in, and that the pain is the same, for a daily check-in:
  /// both are shown and can be changed (clinical.md, A.20.2).
  func takeOverPlaces(
    to answers: inout Answers, _ times: inout [Question.ID: WallTime], _ now: WallTime
  ) {
    guard answers[.screenedBefore] == .yes,
      let places = self.answers.last(where: { $0.question == .place })?.answer,
      places != .chosen([])
    else { return }
    (answers[.place], times[.place]) = (places, now)
    (answers[.kindOfPain], times[.kindOfPain]) = (.chosen(["same"]), now)
  }

  /// The pain at the last check-in, 0-10, if known.
  var lastPain: Int? {
    for kept in answers where kept.question == .pain {
      if case .number(let pain) = kept.answer { return pain }
    }
    return nil
  }
}
