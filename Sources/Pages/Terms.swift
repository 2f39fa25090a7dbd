/// Names with a text beside each, in two columns.
package struct Terms: Sendable {
  /// One name and its text.
  package struct Term: Sendable {
    package let name: String
    /// The text, a paragraph each; at least one.
    package let texts: [String]
    /// A number out of ten, drawn before the text; `nil` if there is none.
    package var outOfTen: Int?

    package init(_ name: String, _ texts: [String], outOfTen: Int? = nil) {
      self.name = name
      self.texts = texts
      self.outOfTen = outOfTen
    }
  }

  package let terms: [Term]
  /// The weight of the names and of the texts.
  package let nameRole: Role
  package let role: Role

  package init(_ terms: [Term], names nameRole: Role = .quiet, texts role: Role = .plain) {
    self.terms = terms
    self.nameRole = nameRole
    self.role = role
  }
}
