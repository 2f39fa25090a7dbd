import Testing

/// The output about a made-up journal, compared with the recorded transcripts.
@Suite struct JournalTranscriptTests {
  @Test(
    "the output about the journal as recorded matches the transcript",
    arguments: ["journal export", "journal export --csv", "profile", "profile --json"])
  func kept(_ command: String) async throws {
    let home = try Home()
    _ = try await home.knead("journal", "import", "-", input: MadeUpDays.export())
    let words = command.split(separator: " ").map(String.init)
    Transcript.expect(try await Transcript.of(words, in: home), Self.name(words))
  }

  @Test(
    "the output about the last 12 weeks matches the transcript",
    arguments: ["progress --text", "progress --json", "progress --csv", "report", "report --html"])
  func lastWeeks(_ command: String) async throws {
    let words = command.split(separator: " ").map(String.init)
    var (days, text) = (MadeUpDays(), "")
    repeat {
      // Try again if midnight passes meanwhile.
      days = MadeUpDays()
      let home = try Home()
      _ = try await home.knead("journal", "import", "-", input: days.export())
      text = try await Transcript.of(words + ["--since", days.first], in: home, today: days)
    } while days != MadeUpDays()
    Transcript.expect(text, Self.name(words))
  }

  private static func name(_ words: [String]) -> String {
    "journal/" + words.map { $0.replacing("--", with: "") }.joined(separator: "-")
  }
}
