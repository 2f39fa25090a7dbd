import Glibc

/// The environment variables of a process, as a value.
package struct Environment: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  private let variables: [String: String]

  package init(_ variables: [String: String]) { self.variables = variables }

  package init(dictionaryLiteral elements: (String, String)...) {
    variables = Dictionary(elements) { $1 }
  }

  /// The variables of this process at the moment.
  package static var ofProcess: Environment {
    var variables: [String: String] = [:]
    var entry = environ
    while let text = entry.pointee {
      let parts = String(cString: text)
        .split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      // If a name occurs twice, the first wins, as in `getenv`.
      if parts.count == 2, variables[String(parts[0])] == nil {
        variables[String(parts[0])] = String(parts[1])
      }
      entry += 1
    }
    return Environment(variables)
  }

  /// The value of a variable; `nil` if unset or empty.
  package subscript(name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Returns a copy with more variables; they override existing ones.
  func adding(_ more: [String: String]) -> Environment {
    Environment(variables.merging(more) { $1 })
  }

  /// The variables as `NAME=value` strings, ready to pass to a program.
  var entries: [String] { variables.map { "\($0.key)=\($0.value)" } }
}
