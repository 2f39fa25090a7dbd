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
