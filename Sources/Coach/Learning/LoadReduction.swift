/// How recent sessions and the pain trend limit the next session: to slow breathing only, or to a
/// shorter and lighter routine (clinical.md, D.0 and E.10).
package struct LoadReduction: Hashable, Sendable {
  /// Why the next session is limited.
  package enum Reason: Hashable, CaseIterable, Sendable {
    /// Pain rose by 2 or more after a session less than 24 hours ago.
    case upAfterSession
    /// Pain was up by 2 or more on the morning after a session.
    case upNextMorning
    /// Pain has been up by 2 or more for over a day.
    case flare
    /// Pain rose by 1 after the last session.
    case slightlyUp
    /// Pain was up by 2 or more after the last session, or the morning after it, but the rest is
    /// over.
    case wasUp
    /// Pain was up by 2 or more after the last session, but back by the next morning (clinical.md,
    /// F-09).
    case settled
    /// There was a flare in the last 2 weeks.
    case hadFlare
  }

  package let reasons: [Reason]

  package init(_ reasons: [Reason]) { self.reasons = reasons }

  /// No limits.
  package static let none = LoadReduction([])

  /// Whether only slow breathing is allowed.
  package var restsOnly: Bool { reasons.contains(where: \.restsOnly) }

  /// The percentage of its time that a routine keeps.
  package var time: Int { reasons.map(\.time).min() ?? 100 }

  /// The percentage of its pressure that a routine keeps.
  package var pressure: Int { reasons.map(\.pressure).min() ?? 100 }

  /// The maximum length of a routine, in minutes.
  package func minutes(for routine: Routine) -> Int { (routine.minutes * time + 99) / 100 }

  /// Returns a pressure, 0-10 discomfort, after the reduction: at least 1, unless it was 0.
  package func lightened(_ pressure: Int) -> Int {
    pressure == 0 ? 0 : max(1, pressure * self.pressure / 100)
  }
}

extension LoadReduction {
  /// How long only breathing is allowed after pain rose by 2 points in a session.
  private static let restAfterSession: Duration = .days(1)
  /// The same after a morning with a rise of 2 points, or a flare (clinical.md, D.0 and H.4: rest
  /// for 2 days).
  private static let restAfterFlare: Duration = .days(2)
  /// How long time and pressure stay halved after a flare (clinical.md, E.1: 1 to 2 weeks).
  private static let easeAfterFlare: Duration = .days(14)

  /// Derives the limits from the sessions, oldest first, and the pain trend.
  package init(after sessions: [RecentSession], _ course: PainTrend, now: WallTime) {
    var reasons: [Reason] = []
    let past = sessions.filter { $0.ended <= now }
    let raised = past.filter { $0.rise >= 2 && now - $0.ended < Self.restAfterSession }
    if raised.contains(where: { !$0.isSettled }) {
      reasons.append(.upAfterSession)
    }
    if let last = past.last(where: { $0.after != nil && !$0.isComfort }) {
      if last.rise >= 2 { reasons.append(last.isSettled ? .settled : .wasUp) }
      if last.rise == 1 { reasons.append(.slightlyUp) }
    }
    if let place = past.lastIndex(where: { $0.wasUpNextMorning }) {
      // The morning rating came within a day and a half of the session.
      if now - past[place].ended < .days(1) + .days(1) / 2 + Self.restAfterFlare {
        reasons.append(.upNextMorning)
      } else if !past[(place + 1)...].contains(where: \.wentWell) {
        reasons.append(.wasUp)
      }
    }
    if let flare = course.flares.last {
      if now - flare.confirmed < Self.restAfterFlare {
        reasons.append(.flare)
      } else if now - flare.confirmed < Self.easeAfterFlare {
        reasons.append(.hadFlare)
      }
    }
    // During the rest there is no need to mention what follows it.
    let rests = reasons.contains(.upAfterSession) || reasons.contains(.upNextMorning)
    let later: Set<Reason> = rests ? [.wasUp, .settled] : []
    self.init(Reason.allCases.filter { reasons.contains($0) && !later.contains($0) })
  }
}

extension LoadReduction.Reason {
  fileprivate var restsOnly: Bool {
    switch self {
    case .upAfterSession, .upNextMorning, .flare: true
    case .slightlyUp, .wasUp, .settled, .hadFlare: false
    }
  }

  fileprivate var time: Int {
    switch self {
    case .slightlyUp: 70
    case .upAfterSession, .upNextMorning, .flare, .wasUp, .settled, .hadFlare: 50
    }
  }

  fileprivate var pressure: Int {
    switch self {
    case .slightlyUp: 100
    case .upAfterSession, .upNextMorning, .flare, .wasUp, .settled, .hadFlare: 50
    }
  }
}
