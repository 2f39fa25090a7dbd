package import Coach

/// What the journal shows, for the screening (clinical.md, A.21).
extension RecentHistory {
  /// The facts that the pain trend contributes to the screening; `pain` is the user's current
  /// rating.
  package func facts(at now: WallTime, pain: Int? = nil) -> [(Question.ID, Bool)] {
    let course = course(at: now, pain: pain)
    let noGain = noGain(course, now)
    return [
      (.journalFlare, course.isFlaring), (.journalUp, course.isUp),
      (.journalWorse, course.isWorse), (.journalRising, course.isRising),
      (.journalLessAble, course.isLessAble), (.journalLessAbleLong, course.isLessAbleForWeeks),
      (.journalNoGain, noGain == .again), (.journalNoChange, noGain == .unchanged),
      (.journalFlares, course.flares.count >= 2 && !wasTold(.flares, within: .weeks(12), now)),
    ]
  }

  /// What to tell about a pain without gain.
  private enum NoGain { case nothing, again, unchanged }

  /// A pain without gain is told once, and again after 12 weeks; after a year if nothing has
  /// changed since. It is not told within 26 weeks after a health professional has looked (F-04).
  private func noGain(_ course: PainTrend, _ now: WallTime) -> NoGain {
    guard course.hasNoGain,
      !PastAdvice.wasChecked(within: .weeks(26), in: advice, before: now)
    else { return .nothing }
    guard let told = PastAdvice.lastTold([.noGain, .noChange], in: advice, before: now) else {
      return .again
    }
    if course.isUnchanged(since: told) { return now - told >= .weeks(52) ? .unchanged : .nothing }
    return now - told >= .weeks(12) ? .again : .nothing
  }

  private func wasTold(_ rule: RedFlag.ID, within time: Duration, _ now: WallTime) -> Bool {
    PastAdvice.lastTold([rule], in: advice, before: now).map { now - $0 < time } ?? false
  }
}

extension Duration {
  fileprivate static func weeks(_ count: Int) -> Duration { .days(7 * count) }
}
