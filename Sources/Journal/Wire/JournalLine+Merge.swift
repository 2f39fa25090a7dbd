/// How two copies of a row become one, when the journals of two machines are merged. What cannot
/// change is the same in both; of what can, the more complete copy wins; clocks are not consulted. So it
/// makes no difference in which order, or how often, journals are merged.
extension JournalLine {
  /// This row and another of the same id as one.
  func joined(with other: JournalLine) -> JournalLine {
    switch (self, other) {
    case (.session(let one), .session(let two)): .session(one.joined(with: two))
    case (.checkIn(let one), .checkIn(let two)): .checkIn(one.joined(with: two))
    case (.session, _), (.checkIn, _), (.entry, _): higher(than: other)
    }
  }

  /// The one whose text comes later: as good as the other, but always the same.
  private func higher(than other: JournalLine) -> JournalLine { text >= other.text ? self : other }

  private var text: String { (try? ExportText.line(self)) ?? "" }
}
