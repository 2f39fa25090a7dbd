/// A line to type.
package struct Note: Sendable {
  /// The label before the line.
  package let label: String
  /// The most characters allowed.
  package let longest: Int
}
