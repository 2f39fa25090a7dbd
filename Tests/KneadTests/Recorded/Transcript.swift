import Foundation
import TestSupport
import Testing

/// The recorded output of commands in `Transcripts/`, with everything replaced that depends on the
/// machine or the day.
struct Transcript {
  /// Runs a command, and returns what was typed, its output and its exit status.
  static func of(
    _ words: [String], in home: Home, input: String = "", today: MadeUpDays? = nil
  ) async throws -> String {
    let outcome = try await home.run(
      Program.knead(), words, input: input,
      environment: ["TZ": "UTC", "LANG": "C.UTF-8", "TERM": "xterm"])
    var parts = ["$ " + (["knead"] + words).joined(separator: " "), outcome.output]
    if outcome.output.isEmpty { parts.removeLast() }
    if !outcome.errors.isEmpty { parts += ["(standard error)", outcome.errors] }
    if outcome.status != 0 { parts.append("(exit status \(outcome.status))") }
    let lines = parts.map { $0.hasSuffix("\n") ? String($0.dropLast()) : $0 }
    let text = lines.joined(separator: "\n").replacing(home.path, with: "HOME")
    return today?.same(text) ?? text
  }

  /// Compares a text with the transcript of this name.
  static func expect(_ text: String, _ name: String, location: SourceLocation = #_sourceLocation) {
    expectDrawing(text, name, folder: "Transcripts", location: location)
  }

  /// The names of the transcripts in a folder, sorted.
  static func names(in folder: String) throws -> [String] {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Transcripts/\(folder)").path
    return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  /// Replaces times that depend on how busy the machine is with N.
  static func withoutTimes(_ text: String) -> String {
    text.replacing(#/"(position|left|ago)" ?: ?[0-9]+/#) { "\"\($0.output.1)\" : N" }
      .replacing(#/[0-9]+:[0-9]+ left, interrupted .* ago/#, with: "N left, interrupted N ago")
  }
}

/// The made-up journal, 12 weeks from a Monday to a Sunday, and the same journal shifted by whole
/// weeks to end with last week.
struct MadeUpDays: Equatable {
  /// Its last day: Sunday, 29 November 2026.
  private static let last = 20_786
  private static let day = 86_400

  /// The days between the journal as recorded and the one that ends with last week.
  private let shift: Int
  private let today: Int

  init() {
    today = Int(Date().timeIntervalSince1970) / Self.day
    // The first day of 1970 was a Thursday.
    shift = today - (today + 3) % 7 - 1 - Self.last
  }

  /// An export of the journal as recorded.
  static func export() throws -> String {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Inputs/journal.jsonl")
    return try String(contentsOf: file, encoding: .utf8)
  }

  /// The export that ends with last week.
  func export() throws -> String {
    try Self.export().replacing(#/"(began_at|ended_at|at|off_until)":([0-9]+)/#) { match in
      let time = (Int(match.output.2) ?? 0) + shift * Self.day * 1000
      return "\"\(match.output.1)\":\(time)"
    }
  }

  /// The first day of the journal that ends with last week.
  var first: String { Self.text(Self.last + shift - 83) }

  /// A text with its dates shifted back to those of the journal as recorded, and with TODAY for the
  /// end of a period. If today is a Monday, it also begins a week, and is shifted there.
  func same(_ text: String) -> String {
    ["to ", "\"last\" : \""].reduce(text) { text, before in
      text.replacing(before + Self.text(today), with: before + "TODAY")
    }
    .replacing(#/\d{4}-\d\d-\d\d/#) { match in
      Self.number(String(match.output)).map { Self.text($0 - shift) } ?? String(match.output)
    }
  }

  private static func text(_ number: Int) -> String {
    String(Date(timeIntervalSince1970: Double(number * day)).ISO8601Format().prefix(10))
  }

  private static func number(_ text: String) -> Int? {
    (try? Date(text + "T00:00:00Z", strategy: .iso8601)).map {
      Int($0.timeIntervalSince1970) / day
    }
  }
}
