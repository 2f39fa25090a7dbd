package import Coach

/// A session whose next morning is asked after.
package struct Morning: Hashable, Sendable {
  /// The session's own id.
  package let id: String
  package let record: SessionRecord
  /// Days of the calendar between it and today, 1 or 2.
  package let daysAgo: Int

  package init(id: String, record: SessionRecord, daysAgo: Int) {
    self.id = id
    self.record = record
    self.daysAgo = daysAgo
  }
}
