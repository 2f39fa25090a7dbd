package import Coach

/// A session as it stands in the journal.
package struct StoredSession: Hashable, Sendable {
  package let record: SessionRecord
  package let beganAt: WallTime
  package let endedAt: WallTime
}
