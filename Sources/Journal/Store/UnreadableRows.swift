import Synchronization

/// The unreadable journal rows found so far, each counted once.
final class UnreadableRows: Sendable {
  private let ids = Mutex<Set<String>>([])

  var count: Int { ids.withLock(\.count) }

  func insert(_ id: String) { ids.withLock { _ = $0.insert(id) } }
}
