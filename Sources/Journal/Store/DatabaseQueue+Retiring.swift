import GRDB

extension DatabaseQueue {
  /// Closes the database, and keeps the closed queue, a few hundred bytes, until the program ends.
  ///
  /// Freeing it would cost more: GRDB 7.10 marks its dispatch queues, so libdispatch removes the mark
  /// on another thread, and the first such thread starts a watch that wakes the program every second
  /// for good (Swift 6.3, Linux).
  func retire() {
    // A database that fails to close has been read or copied all the same.
    try? close()
    _ = Unmanaged.passRetained(self)
  }
}
