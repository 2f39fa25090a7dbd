import Coach
import Flow
import Simulation
import TestSupport

/// A simulated user who keeps a journal for a year: what the rules over time tell them.
struct YearUser {
  /// The days on which each level was told by such a rule, at a check-in.
  private(set) var told: [Advice: [Int]] = [:]
  /// The days on which each rule held.
  private(set) var held: [RedFlag.ID: [Int]] = [:]
  private static let rules = Screening(
    pages: [], facts: [],
    redFlags: Fixtures.library.screening.redFlags.filter { $0.id.text.hasPrefix("JOURNAL-") },
    precautions: [], bundles: [:])

  /// Lives for some days. A week after being told to see someone, the user has done so.
  init(_ user: StableUser, days: Int = 364) {
    var user = user
    var past = RecentHistory()
    var visit: Int?
    for day in 0..<days {
      let now = WallTime.days(day)
      let next = user.next(day)
      if !next.activities.isEmpty {
        past.functions.append(PainTrend.Function(at: now, activities: next.activities))
      }
      guard let pain = next.pain else { continue }
      let isChecked = visit.map { $0 <= day } ?? false
      var answers = Answers()
      for (fact, holds) in past.facts(at: now, pain: pain) { answers[fact] = holds ? .yes : .no }
      let found = Self.rules.assess(answers)
      if found.advice > .selfCare { told[found.advice, default: []].append(day) }
      for reason in found.reasons { held[reason.rule.id, default: []].append(day) }
      if found.advice == .soon, visit == nil { visit = day + 7 }
      if isChecked, found.advice < .soon { visit = nil }
      past.advice.append(
        PastAdvice(at: now, rules: Set(found.reasons.map(\.rule.id)), isChecked: isChecked))
      past.readings.append(PainReading(at: now, pain: pain))
      past.sessions.append(RecentSession(ended: now, before: pain, after: pain, nextMorning: nil))
    }
  }

  /// The first day on which a level, or a higher one, was told.
  func first(_ advice: Advice) -> Int? {
    told.filter { $0.key >= advice }.flatMap(\.value).min()
  }
}
