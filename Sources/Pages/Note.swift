/// A line to type.
package struct Note: Sendable {
  /// The label before the line.
  package let label: String
  /// Shown while the line is empty.
  package let placeholder: String
  /// The most characters allowed.
  package let longest: Int
}
