package import Coach
import GRDB

/// A session as far as the next one is concerned; when it ended in milliseconds since 1970 began.
package struct StoredRecent: Hashable, Sendable {
  package let routine: Routine.ID
  package let endedAt: Int64
  package let before: Int
  package let after: Int?
  package let nextMorning: Int?
}
