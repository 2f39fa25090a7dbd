import Testing

/// What is said to another program that plays a routine, but for what the clock brings: that is kept
/// with the walks, where the clock is an input.
@Suite struct PlayTranscriptTests {
  @Test("commands, wrong ones too, are answered as they were")
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

  @Test("what may not be played is refused as it was")
  func refused() async throws {
    let text = try await play("deep-hips-and-low-back", "", ["pain": "9"])
    Transcript.expect(text, "play/refused")
  }

  @Test("what was cut short is listed as it was")
  func cutShort() async throws {
    let home = try Home()
    _ = try await play("seated-low-back-glide", "next\nquit\n", in: home)
    var texts: [String] = []
    for words in [["resume", "--list"], ["resume", "--list", "--json"]] {
      texts.append(Transcript.withoutTimes(try await Transcript.of(words, in: home)))
    }
    Transcript.expect(texts.joined(separator: "\n\n"), "play/cut-short")
  }

  /// Plays twice as fast as real: then no stall of a busy machine pauses it.
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
