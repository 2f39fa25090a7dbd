package import Coach

/// A session with a next-morning rating still to ask for.
package struct Morning: Hashable, Sendable {
  /// The id of the session.
  package let id: String
  package let record: SessionRecord
  /// Calendar days between the session and today, 1 or 2.
  package let daysAgo: Int

  package init(id: String, record: SessionRecord, daysAgo: Int) {
    self.id = id
    self.record = record
    self.daysAgo = daysAgo
  }
}

extension Morning {
  /// What a morning rating means for the next session, if the user is to be told at once: pain is
  /// up, or it was up after the session and has settled (clinical.md, E.10 and F-09).
  func reason(_ pain: Int?) -> LoadReduction.Reason? {
    guard let pain else { return nil }
    if pain - record.painBefore >= 2 { return .upNextMorning }
    guard let after = record.painAfter, after - record.painBefore >= 2 else { return nil }
    return pain <= record.painBefore ? .settled : nil
  }
}
