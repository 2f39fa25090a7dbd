package import Coach

/// A past session in words and figures: the parts of a row, and a line.
package struct PastSessionText: Sendable {
  /// The day, with its year if that is not this year's.
  package let day: String
  /// The time of day, as `07:05`.
  package let clock: String
  package let title: String
  /// The time practised.
  package let time: String
  /// The pain before and after, as `5 → 3`; only before, if it was not rated after.
  package let pain: String
  /// The pain the next morning; empty if it was not given.
  package let morning: String
  /// That it was stopped early, and the user's note; empty if there is neither.
  package let remarks: [String]
  private let session: PastSession

  /// Puts a session into words; `today` is the user's day.
  package init(_ session: PastSession, today: CalendarDay) {
    let record = session.record
    let ended = session.ended.day
    self.session = session
    day = ended.year == today.year ? ended.short : ended.full
    clock = session.ended.clock
    title = record.title
    time = ProgressText.time(record.active)
    pain = (["\(record.painBefore)"] + (record.painAfter.map { ["\($0)"] } ?? []))
      .joined(separator: " → ")
    morning = record.painNextMorning.map { "\($0)" } ?? ""
    remarks =
      (record.ending == .stopped ? [ProgressWords.stoppedEarly] : [])
      + (record.note.isEmpty ? [] : [record.note])
  }

  /// The session in one line, without the note.
  package var line: String {
    let record = session.record
    let after = record.painAfter.map { " to \($0)" } ?? ""
    let morning = record.painNextMorning.map { ", next morning \($0)" } ?? ""
    return "\(day) \(clock)  \(title), \(time), pain \(record.painBefore)\(after)\(morning)"
      + PastWords.stoppedEarly(record)
  }

  /// The note, if there is one.
  package var note: String? { session.record.note.isEmpty ? nil : session.record.note }
}
