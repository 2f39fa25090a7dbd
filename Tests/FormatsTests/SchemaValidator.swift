import Foundation

/// Checks a value against a JSON Schema. It supports the keywords of draft 7 that the schema of
/// routines uses. An unsupported keyword is an error, so that none is silently ignored.
struct SchemaValidator {
  let schema: [String: Any]

  /// The problems in a value, each with its path.
  func problems(_ value: Any) -> [String] { check(value, schema, "") }

  private static let notes: Set = [
    "$schema", "title", "description", "definitions", "patternErrorMessage", "$id",
  ]

  private func check(_ value: Any, _ rule: [String: Any], _ path: String) -> [String] {
    rule.flatMap { keyword, content in
      Self.notes.contains(keyword) ? [] : check(value, keyword, content, rule, path)
    }
  }

  private func check(
    _ value: Any, _ keyword: String, _ content: Any, _ rule: [String: Any], _ path: String
  ) -> [String] {
    let wrong = ["\(path): \(keyword)"]
    let (text, list, map) = (value as? String, value as? [Any], value as? [String: Any])
    switch keyword {
    case "type": return isOf(value, content) ? [] : wrong
    case "enum": return (content as? [Any] ?? []).contains { same($0, value) } ? [] : wrong
    case "pattern":
      guard let text, let pattern = content as? String else { return [] }
      return text.range(of: pattern, options: .regularExpression) == nil ? wrong : []
    case "minLength": return text.map { $0.count < number(content) } == true ? wrong : []
    case "maxLength": return text.map { $0.count > number(content) } == true ? wrong : []
    case "minimum": return (value as? Int).map { $0 < number(content) } == true ? wrong : []
    case "maximum": return (value as? Int).map { $0 > number(content) } == true ? wrong : []
    case "minItems": return list.map { $0.count < number(content) } == true ? wrong : []
    case "maxItems": return list.map { $0.count > number(content) } == true ? wrong : []
    case "items":
      return (list ?? []).enumerated().flatMap {
        check($0.element, content as? [String: Any] ?? [:], "\(path)/\($0.offset)")
      }
    case "required":
      return (content as? [String] ?? []).filter { map?[$0] == nil }.map { "\(path): no \($0)" }
    case "properties":
      let rules = content as? [String: [String: Any]] ?? [:]
      return (map ?? [:]).flatMap { key, value in
        rules[key].map { check(value, $0, "\(path)/\(key)") } ?? []
      }
    case "additionalProperties":
      let known = rule["properties"] as? [String: Any] ?? [:]
      return (map ?? [:]).keys.filter { known[$0] == nil }.map { "\(path): unknown \($0)" }
    case "dependencies":
      return (content as? [String: [String]] ?? [:]).filter { map?[$0.key] != nil }.flatMap {
        $0.value.filter { map?[$0] == nil }.map { "\(path): no \($0)" }
      }
    case "anyOf":
      let rules = content as? [[String: Any]] ?? []
      return rules.contains { check(value, $0, path).isEmpty } ? [] : wrong
    case "$ref":
      let name = (content as? String ?? "").split(separator: "/").last ?? ""
      let rules = schema["definitions"] as? [String: [String: Any]] ?? [:]
      return rules[String(name)].map { check(value, $0, path) } ?? ["no definition \(name)"]
    default: return ["the keyword \(keyword) is not known to this test"]
    }
  }

  private func number(_ value: Any) -> Int { value as? Int ?? 0 }

  private func isOf(_ value: Any, _ type: Any) -> Bool {
    switch type as? String {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "integer": value is Int
    case "boolean": value is Bool
    default: false
    }
  }

  private func same(_ left: Any, _ right: Any) -> Bool {
    if let left = left as? String { return left == right as? String }
    if let right = right as? Bool { return left as? Bool == right }
    return left as? Int == right as? Int
  }
}
