import Coach

/// A file as it was read: its name to the user, and its text.
package struct TextFile: Sendable {
  package let name: String
  package let text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
