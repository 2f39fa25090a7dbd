import Coach

/// The contents of a file, with its name as shown to the user.
package struct TextFile: Sendable {
  package let name: String
  package let text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
