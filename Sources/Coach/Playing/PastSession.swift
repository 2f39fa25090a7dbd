/// A finished or stopped session, with its start and end.
package struct PastSession: Hashable, Sendable {
  package let record: SessionRecord
  package let began: WallTime
  package let ended: WallTime

  /// Creates a past session; without a known start, it began its active time before its end.
  package init(record: SessionRecord, began: WallTime? = nil, ended: WallTime) {
    self.record = record
    self.began = began ?? ended - record.active
    self.ended = ended
  }

  /// Calendar days from its end to a later day, never negative.
  package func days(before day: CalendarDay) -> Int { max(0, day.number - ended.day.number) }
}
