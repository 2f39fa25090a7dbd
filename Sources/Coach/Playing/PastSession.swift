/// A session that has ended, and when.
package struct PastSession: Hashable, Sendable {
  package let record: SessionRecord
  package let began: WallTime
  package let ended: WallTime

  /// One that began as long before its end as it was played, if nothing else is known.
  package init(record: SessionRecord, began: WallTime? = nil, ended: WallTime) {
    self.record = record
    self.began = began ?? ended - record.active
    self.ended = ended
  }

  /// Days of the calendar between it and a later day.
  package func days(before day: CalendarDay) -> Int { max(0, day.number - ended.day.number) }
}
