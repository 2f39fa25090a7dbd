/// The heading of a part of a page.
package struct Heading: Sendable {
  package let text: String
  /// How many there are below it; empty if that is not told.
  package var count = ""
}
