/// A recent session, reduced to what affects the next one. Pain is 0-10.
package struct RecentSession: Hashable, Sendable {
  package let ended: WallTime
  package let before: Int
  package let after: Int?
  package let nextMorning: Int?
  /// Whether it was breathing with hands off the back, which tells nothing of massage.
  package let isComfort: Bool

  package init(
    ended: WallTime, before: Int, after: Int?, nextMorning: Int?, isComfort: Bool = false
  ) {
    self.ended = ended
    self.before = before
    self.after = after
    self.nextMorning = nextMorning
    self.isComfort = isComfort
  }
}

extension RecentSession {
  /// How much more pain there was after it; 0 where that was not told.
  var rise: Int { after.map { $0 - before } ?? 0 }

  var wasUpNextMorning: Bool { nextMorning.map { $0 - before >= 2 } ?? false }

  var wentWell: Bool {
    !isComfort && (after.map { $0 <= before } ?? false) && !wasUpNextMorning
  }
}
