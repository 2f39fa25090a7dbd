package import Coach

/// A line of the diary as it stands in the journal.
package struct StoredEntry: Hashable, Sendable {
  package let entry: DiaryEntry
  package let at: WallTime
}
