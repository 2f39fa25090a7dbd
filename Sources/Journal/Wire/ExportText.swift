import Coach
import FoundationEssentials

/// A JSON Lines export: a header, then one row per line. The keys are documented in
/// docs/journal.md.
enum ExportText {
  /// The format version.
  static let version = 1

  /// The header line.
  struct Head: Codable {
    var type = "journal"
    var version = ExportText.version
  }

  /// A value as one line of JSON, with deterministic output.
  static func line(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// The rows of an export; errors include their line number.
  static func rows(_ text: String, file: String) throws(ImportProblem) -> [JournalLine] {
    // Other line separators may occur inside a text.
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
      .enumerated().filter { !$0.element.allSatisfy(\.isWhitespace) }
    guard let first = lines.first,
      let head = try? JSONDecoder().decode(Head.self, from: Data(first.element.utf8)),
      head.type == "journal"
    else {
      throw .notAnExport(file: file)
    }
    guard head.version <= version else { throw .storage(.newer(file: file)) }
    var rows: [JournalLine] = []
    for (number, line) in lines.dropFirst() {
      let row: JournalLine
      do { row = try JSONDecoder().decode(JournalLine.self, from: Data(line.utf8)) } catch {
        throw .line(number + 1, file: file, problem(error))
      }
      if let problem = row.problem { throw .line(number + 1, file: file, .row(problem)) }
      rows.append(row)
    }
    return rows
  }

  private static func problem(_ error: any Error) -> ImportProblem.LineProblem {
    func key(_ context: DecodingError.Context) -> String {
      context.codingPath.map(\.stringValue).joined(separator: ".")
    }
    return switch error as? DecodingError {
    case .keyNotFound(let key, _): .missing(key: key.stringValue)
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      .otherKind(key: key(context))
    case .dataCorrupted(let context) where !context.codingPath.isEmpty:
      .noSuchValue(key: key(context))
    case .dataCorrupted, nil: .notJSON
    @unknown default: .notJSON
    }
  }
}
