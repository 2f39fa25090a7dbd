/// The name by which a file speaks of a thing: letters, digits and dashes. `Of` keeps the id of
/// one kind of thing from being taken for another's.
package struct Identifier<Of>: Hashable, Comparable, Sendable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The id as it is written in files.
  package let text: String

  /// An id from its text.
  package init(_ text: some StringProtocol) { self.text = String(text) }

  /// An id written in source.
  package init(stringLiteral text: String) { self.text = text }

  package var description: String { text }

  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension Identifier: Codable {
  package init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }

  /// Writes the bare text.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
