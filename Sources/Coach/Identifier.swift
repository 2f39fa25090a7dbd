/// The name of something in files: letters, digits and dashes. `Of` keeps the ids of different
/// types from being mixed up.
package struct Identifier<Of>: Hashable, Comparable, Sendable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The id as written in files.
  package let text: String

  /// Creates an id from its text.
  package init(_ text: some StringProtocol) { self.text = String(text) }

  /// Creates an id from a literal in source code.
  package init(stringLiteral text: String) { self.text = text }

  package var description: String { text }

  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension Identifier: Codable {
  package init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }

  /// Encodes the id as a bare string.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
