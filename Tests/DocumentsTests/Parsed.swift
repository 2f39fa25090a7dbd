import Foundation
import Testing

/// JSON text, read with a different library from the one that wrote it.
struct Parsed {
  let value: Any

  init(_ text: String) throws { value = try JSONSerialization.jsonObject(with: Data(text.utf8)) }

  private init(value: Any) { self.value = value }

  /// The objects of a list.
  func list() throws -> [Parsed] { try #require(value as? [Any]).map(Parsed.init(value:)) }

  /// The value of a key.
  subscript(key: String) -> Parsed {
    get throws {
      let object = try #require(value as? [String: Any])
      return Parsed(value: try #require(object[key], "no key \(key)"))
    }
  }

  /// The keys of an object.
  func keys() throws -> Set<String> { Set(try #require(value as? [String: Any]).keys) }

  func text() throws -> String { try #require(value as? String) }
  func texts() throws -> [String] { try #require(value as? [String]) }
  func number() throws -> Int { try #require(value as? Int) }
  func flag() throws -> Bool { try #require(value as? Bool) }
}
