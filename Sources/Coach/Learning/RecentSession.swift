/// A recent session, reduced to what affects the next one. Pain is 0-10.
package struct RecentSession: Hashable, Sendable {
  package let ended: WallTime
  package let before: Int
  package let after: Int?
  package let nextMorning: Int?
  /// Whether it was hands-off breathing, which says nothing about massage.
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
  /// The rise in pain after the session; 0 if not rated.
  var rise: Int { after.map { $0 - before } ?? 0 }

  /// Whether pain was back by the next morning: no higher than before the session.
  var isSettled: Bool { nextMorning.map { $0 <= before } ?? false }

  var wasUpNextMorning: Bool { nextMorning.map { $0 - before >= 2 } ?? false }

  var wentWell: Bool {
    !isComfort && (after.map { $0 <= before } ?? false) && !wasUpNextMorning
  }
}
