/// A line to write.
package struct Note: Sendable {
  /// What stands before it.
  package let label: String
  /// What stands in its place while it is empty.
  package let placeholder: String
  /// The most characters it may have.
  package let longest: Int
}
