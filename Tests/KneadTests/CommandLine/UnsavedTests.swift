import Foundation
import Testing

/// If nothing can be saved, knead says so at the start, after the session and at the end.
@Suite struct UnsavedTests {
  private static let journal = ".local/share/knead/journal.sqlite"
  /// Harmless answers to the check-in of a first session.
  private static let answers =
    ["yes", "2", "1", "1", "3", "1", "1", "4"] + Array(repeating: "none", count: 9) + ["yes"]

  @Test("line mode reports an unreadable journal before the first question and after the session")
  func lines() async throws {
    let home = try Home()
    try home.write(String(repeating: "no journal ", count: 500), to: Self.journal)
    let keys = Self.answers + ["begin", "3", "q"]
    let outcome = try await home.talk(
      "play", "comfort-pause", "--plain", "--speed", "9", lines: keys)
    let said = outcome.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let parts = said.components(separatedBy: "I have read the safety notes.")
    #expect(parts.first?.contains("Nothing will be saved until this is fixed") == true)
    for text in ["The session was not saved", "The rating was not saved"] {
      #expect(said.contains(text) && outcome.errors.contains(text), "\(outcome)")
    }
    #expect(!said.contains("Saved."))
    #expect(outcome.errors.contains("Nothing will be saved until this is fixed"))
  }

  @Test("the JSON events report it too")
  func events() async throws {
    let home = try Home()
    try home.write(String(repeating: "no journal ", count: 500), to: Self.journal)
    let answers = try await home.write(HarmlessAnswers().yaml(), to: "answers.yaml")
    let outcome = try await home.knead(
      "play", "comfort-pause", "--json", "--answers", answers, "--speed", "9", input: "rate 3\n")
    #expect(outcome.output.contains("Nothing will be saved until this is fixed"), "\(outcome)")
    #expect(outcome.output.contains("The session was not saved"))
  }
}
