/// Why the journal, or the file of a session, cannot be used.
package enum StorageProblem: Hashable, Sendable {
  /// The journal in this file can be read but not written.
  case readOnly(String)
  /// No journal could be opened when the program started.
  case notOpen
  /// The interrupted session has been resumed elsewhere since it was found.
  case resumedElsewhere
  /// Anything else, as the store puts it, without a full stop.
  case other(String)
}
