/// How two copies of a row become one, when the journals of two machines are merged. What cannot
/// change is the same in both; of what can, the copy that knows more wins, and no clock is asked. So it
/// makes no difference in which order, or how often, journals are merged.
extension JournalRow {
  /// This row and another of the same id as one.
  func joined(with other: JournalRow) -> JournalRow {
    switch (self, other) {
    case (.session(let one), .session(let two)): .session(one.joined(with: two))
    case (.checkIn(let one), .checkIn(let two)): .checkIn(one.joined(with: two))
    case (.session, _), (.checkIn, _), (.entry, _): higher(than: other)
    }
  }

  /// The one whose text comes later: as good as the other, but always the same.
  private func higher(than other: JournalRow) -> JournalRow { text >= other.text ? self : other }

  private var text: String { (try? ExportText.line(self)) ?? "" }
}

extension SessionRow {
  fileprivate func joined(with other: SessionRow) -> SessionRow {
    var row = fixed.text >= other.fixed.text ? self : other
    let later = rating > other.rating ? self : other
    (row.painAfter, row.ratings, row.note) = (later.painAfter, later.ratings, later.note)
    row.painNextMorning = [painNextMorning, other.painNextMorning].compactMap { $0 }.max()
    row.morningAsked = morningAsked || other.morningAsked
    return row
  }

  /// The later rating is the higher one.
  private var rating: (Int, Int, String) { (ratings, painAfter ?? -1, note) }

  /// The row without what can change.
  private var fixed: SessionRow {
    var row = self
    (row.painAfter, row.ratings, row.note) = (nil, 0, "")
    (row.painNextMorning, row.morningAsked) = (nil, false)
    return row
  }

  private var text: String { (try? ExportText.line(self)) ?? "" }
}

extension CheckInRow {
  fileprivate func joined(with other: CheckInRow) -> CheckInRow {
    var row = fixed.text >= other.fixed.text ? self : other
    row.forgotten = forgotten || other.forgotten
    row.given = row.forgotten ? [] : Self.larger(given, other.given)
    row.kept = row.forgotten ? [] : Self.larger(kept, other.kept)
    row.cleared = row.forgotten ? [] : cleared.filter(Set(other.cleared).contains).sorted()
    return row
  }

  /// Of two lists that should be the same, or of which one was emptied, always the same one.
  private static func larger(_ one: [AnswerJSON], _ other: [AnswerJSON]) -> [AnswerJSON] {
    let texts = [one, other].map { (try? ExportText.line($0)) ?? "" }
    return (one.count, texts[0]) >= (other.count, texts[1]) ? one : other
  }

  /// The row without what can be forgotten.
  private var fixed: CheckInRow {
    var row = self
    (row.given, row.kept, row.cleared, row.forgotten) = ([], [], [], false)
    return row
  }

  private var text: String { (try? ExportText.line(self)) ?? "" }
}
