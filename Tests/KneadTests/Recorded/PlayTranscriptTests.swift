import Testing

/// The JSON events of a routine, except those that depend on the clock. TranscriptTests records
/// those, with the clock as an input.
@Suite struct PlayTranscriptTests {
  @Test("the answers to commands, including invalid ones, match the transcript")
  func steered() async throws {
    let commands = """
      nonsense
      rate 11
      rate 3
      release
      hurt nothing
      hurts
      hurt nothing
      next
      hurt sharp

      """
    let events = try await play("seated-low-back-glide", commands).split(separator: "\n")
      .filter { !$0.contains(#""event":"cue""#) && !$0.contains(#""event":"state""#) }
      .filter { !$0.contains(#""event":"end""#) }
    Transcript.expect(events.joined(separator: "\n"), "play/steered")
  }

  @Test("the refusal of a blocked routine matches the transcript")
  func refused() async throws {
    let text = try await play("deep-hips-and-low-back", "", ["pain": "9"])
    Transcript.expect(text, "play/refused")
  }

  @Test("the list of interrupted sessions matches the transcript")
  func interrupted() async throws {
    let home = try Home()
    _ = try await play("seated-low-back-glide", "next\nquit\n", in: home)
    var texts: [String] = []
    for words in [["resume", "--list"], ["resume", "--list", "--json"]] {
      texts.append(Transcript.withoutTimes(try await Transcript.of(words, in: home)))
    }
    Transcript.expect(texts.joined(separator: "\n\n"), "play/cut-short")
  }

  /// Plays at double speed, because then a stall on a busy machine does not pause the session.
  private func play(
    _ routine: String, _ commands: String, _ changes: [String: String?] = [:],
    in home: Home? = nil
  ) async throws -> String {
    let home = try home ?? Home()
    let file = try home.write(try await HarmlessAnswers().yaml(changes), to: "answers.yaml")
    return try await Transcript.of(
      ["play", routine, "--json", "--answers", file, "--speed", "2"], in: home, input: commands)
  }
}
