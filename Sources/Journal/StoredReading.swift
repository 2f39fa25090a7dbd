import Coach
import GRDB

/// Pain as it was told at a moment, in milliseconds since 1970 began.
package struct StoredReading: Hashable, Sendable {
  package let at: Int64
  package let pain: Int
}
