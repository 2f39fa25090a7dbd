/// Merges two copies of a row, when journals from two machines are merged. Immutable fields are the
/// same in both; for the rest, the more complete copy wins, and clocks are not consulted. The
/// result doesn't depend on the order or number of merges.
extension JournalLine {
  /// Merges two rows with the same id.
  func joined(with other: JournalLine) -> JournalLine {
    switch (self, other) {
    case (.session(let one), .session(let two)): .session(one.joined(with: two))
    case (.checkIn(let one), .checkIn(let two)): .checkIn(one.joined(with: two))
    case (.session, _), (.checkIn, _), (.entry, _): higher(than: other)
    }
  }

  /// The row whose text sorts later: an arbitrary choice, but a consistent one.
  private func higher(than other: JournalLine) -> JournalLine { text >= other.text ? self : other }

  private var text: String { (try? ExportText.line(self)) ?? "" }
}
