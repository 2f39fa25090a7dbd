/// Text for a user action: a word or two for the footer, a sentence for the help.
package struct KeyText: Sendable {
  package let label: String
  package let help: String

  init(_ label: String, _ help: String) {
    self.label = label
    self.help = help
  }
}
