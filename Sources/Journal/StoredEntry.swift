package import Coach

/// A diary entry as stored in the journal.
package struct StoredEntry: Hashable, Sendable {
  package let entry: DiaryEntry
  package let at: WallTime
}
