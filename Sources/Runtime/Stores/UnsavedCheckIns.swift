import Coach
import Journal

/// Check-ins not saved yet; they may include advice to see someone.
struct UnsavedCheckIns {
  /// The ids of the check-ins known when the journal was last read.
  var known: [String] = []
  private var waiting: [CheckInRecord] = []

  mutating func add(_ checkIn: CheckInRecord) { waiting.append(checkIn) }

  /// Saves them in a journal, each based on the check-ins known at the time.
  mutating func save(in journal: Journal) throws(StorageProblem) {
    while let next = waiting.first {
      known = [try journal.keep(next, after: known)]
      waiting.removeFirst()
    }
  }
}
