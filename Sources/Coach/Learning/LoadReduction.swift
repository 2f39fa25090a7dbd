/// What the last sessions and the course of the pain ask of the next session: slow breathing only, or
/// shorter and lighter (clinical.md, D.0 and E.10).
package struct LoadReduction: Hashable, Sendable {
  /// Why.
  package enum Reason: Hashable, CaseIterable, Sendable {
    /// The pain was up by 2 or more after a session, less than 24 hours ago.
    case upAfterSession
    /// The pain was up by 2 or more on the morning after a session.
    case upNextMorning
    /// The pain has been up by 2 or more for more than a day.
    case flare
    /// The pain was up by 1 after the last session.
    case slightlyUp
    /// The pain was up by 2 or more after the last session, or the morning after it, some time ago.
    case wasUp
    /// There was a flare in the last 2 weeks.
    case hadFlare
  }

  package let reasons: [Reason]

  package init(_ reasons: [Reason]) { self.reasons = reasons }

  /// Nothing special.
  package static let none = LoadReduction([])

  /// Whether only slow breathing is left.
  package var restsOnly: Bool { reasons.contains(where: \.restsOnly) }

  /// The share of its time that a routine keeps, in percent.
  package var time: Int { reasons.map(\.time).min() ?? 100 }

  /// The share of its pressure that a routine keeps, in percent.
  package var pressure: Int { reasons.map(\.pressure).min() ?? 100 }

  /// The most minutes that a routine may take.
  package func minutes(for routine: Routine) -> Int { (routine.minutes * time + 99) / 100 }

  /// The highest pressure, 0-10 discomfort, where it would be another.
  package func lightened(_ pressure: Int) -> Int {
    pressure == 0 ? 0 : max(1, pressure * self.pressure / 100)
  }
}

extension LoadReduction {
  /// How long breathing alone is left after pain that rose by 2 points in a session.
  private static let restAfterSession: Duration = .days(1)
  /// And after a morning of that kind, or a flare (clinical.md, D.0 and H.4: rest for 2 days).
  private static let restAfterFlare: Duration = .days(2)
  /// How long it goes on at half time and half pressure after a flare (clinical.md, E.1: 1 to 2
  /// weeks).
  private static let easeAfterFlare: Duration = .days(14)

  /// What the sessions, the oldest first, and the course of the pain ask for.
  package init(after sessions: [RecentSession], _ course: PainTrend, now: WallTime) {
    var reasons: [Reason] = []
    let past = sessions.filter { $0.ended <= now }
    if past.contains(where: { $0.rise >= 2 && now - $0.ended < Self.restAfterSession }) {
      reasons.append(.upAfterSession)
    }
    if let last = past.last(where: { $0.after != nil && !$0.isComfort }) {
      if last.rise >= 2 { reasons.append(.wasUp) }
      if last.rise == 1 { reasons.append(.slightlyUp) }
    }
    if let place = past.lastIndex(where: { $0.wasUpNextMorning }) {
      // The morning was within a day and a half after the session.
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
    // What rests does not need to be told what comes after the rest.
    let rests = reasons.contains(.upAfterSession) || reasons.contains(.upNextMorning)
    self.init(Reason.allCases.filter { reasons.contains($0) && !(rests && $0 == .wasUp) })
  }
}

extension LoadReduction.Reason {
  fileprivate var restsOnly: Bool {
    switch self {
    case .upAfterSession, .upNextMorning, .flare: true
    case .slightlyUp, .wasUp, .hadFlare: false
    }
  }

  fileprivate var time: Int {
    switch self {
    case .slightlyUp: 70
    case .upAfterSession, .upNextMorning, .flare, .wasUp, .hadFlare: 50
    }
  }

  fileprivate var pressure: Int {
    switch self {
    case .slightlyUp: 100
    case .upAfterSession, .upNextMorning, .flare, .wasUp, .hadFlare: 50
    }
  }
}
