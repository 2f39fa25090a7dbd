import FoundationEssentials

/// A JSON Lines export: a head, and a row a line. The keys are those of docs/journal.md.
enum ExportText {
  /// The version of the form.
  static let version = 1

  /// The first line.
  struct Head: Codable {
    var type = "journal"
    var version = ExportText.version
  }

  /// A value in one line of JSON, the same each time.
  static func line(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// The rows of a text; what is wrong in it is told with its line.
  static func rows(_ text: String, file: String) throws(JournalError) -> [JournalRow] {
    // Other line ends may stand inside of a text.
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
      .enumerated().filter { !$0.element.allSatisfy(\.isWhitespace) }
    guard let first = lines.first,
      let head = try? JSONDecoder().decode(Head.self, from: Data(first.element.utf8)),
      head.type == "journal"
    else {
      throw JournalError(
        message:
          "\(file): this is no export of knead: such a file begins with \"type\":\"journal\"")
    }
    guard head.version <= version else {
      throw JournalError(message: "\(file) was written by a newer knead: use that one")
    }
    var rows: [JournalRow] = []
    for (number, line) in lines.dropFirst() {
      do {
        let row = try JSONDecoder().decode(JournalRow.self, from: Data(line.utf8))
        if let problem = row.problem { throw JournalError(message: problem.text) }
        rows.append(row)
      } catch {
        throw JournalError(message: "\(file):\(number + 1): \(reason(error))")
      }
    }
    return rows
  }

  private static func reason(_ error: any Error) -> String {
    guard let error = error as? DecodingError else {
      return (error as? JournalError)?.message ?? "this is not JSON"
    }
    return switch error {
    case .keyNotFound(let key, _): "`\(key.stringValue)` is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "`\(context.codingPath.map(\.stringValue).joined(separator: "."))` has a value of another kind"
    case .dataCorrupted(let context):
      context.codingPath.isEmpty
        ? "this is not JSON"
        : "`\(context.codingPath.map(\.stringValue).joined(separator: "."))` has no such value"
    @unknown default: "this is not a line of an export"
    }
  }
}
