/// Things in order, each with a value at its right. A screen numbers them.
package struct Table: Sendable {
  /// One of them.
  package struct Row: Sendable {
    package let name: String
    package let value: String
  }

  /// What they are; screens, which number them, leave it out.
  package let title: String
  package let rows: [Row]
}
