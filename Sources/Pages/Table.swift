/// An ordered list, each entry with a value on its right. A screen numbers the entries.
package struct Table: Sendable {
  /// One entry.
  package struct Row: Sendable {
    package let name: String
    package let value: String
  }

  /// The heading; left out on screens, which number the rows.
  package let title: String
  package let rows: [Row]
}
