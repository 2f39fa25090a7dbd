/// Why the journal could not be opened, read or written.
package struct JournalError: Error, Hashable, Sendable {
  /// A sentence for the user, with the file and what to do.
  package let message: String

  package init(message: String) { self.message = message }
}
