import Coach
import Journal

/// Check-ins that could not be kept yet: advice to see someone may be among them.
struct UnsavedCheckIns {
  /// The check-ins that were known when the journal was read last, by their ids.
  var known: [String] = []
  private var waiting: [CheckInRecord] = []

  mutating func add(_ checkIn: CheckInRecord) { waiting.append(checkIn) }

  /// Keeps them in a journal, each after what was known then.
  mutating func save(in journal: Journal) throws(StorageProblem) {
    while let next = waiting.first {
      known = [try journal.keep(next, after: known)]
      waiting.removeFirst()
    }
  }
}
