import Foundation
import Testing

/// Reminders that are not shown, because they would call to a massage at the wrong time.
@Suite struct RemindSilenceTests {
  /// Runs the timer's service; returns whether it notified.
  private func notifies(_ home: Home) async throws -> Bool {
    try await home.fake("notify-send")
    let outcome = try await home.remind("--notify", "--terminals", home.path)
    #expect(outcome.status == 0 && outcome.output + outcome.errors == "")
    return FileManager.default.fileExists(atPath: home.path + "/notify-send.log")
  }

  /// An export with a session that ended some minutes ago.
  private func session(minutesAgo: Int64) -> String {
    let end = Int64(Date().timeIntervalSince1970 * 1000) - minutesAgo * 60_000
    return """
      {"type":"journal","version":1}
      {"type":"session","id":"a","began_at":\(end - 300_000),"ended_at":\(end),"utc_offset":0,\
      "routine":"seated-low-back-glide","fingerprint":"","title":"Seated low-back glide",\
      "technique":"swedish","ending":"finished","active_ms":300000,"pain_before":5,"pain_after":4,\
      "ratings":1,"morning_asked":false,"places":["low-back-left"],"note":"","eased":0,\
      "adjustments":[],"parts":[]}

      """
  }

  @Test("while advice against massage applies", arguments: ["saddle-numbness", "fever"])
  func advice(sign: String) async throws {
    let home = try Home()
    let file = try home.write(try await HarmlessAnswers().yaml([sign: "yes"]), to: "answers.yaml")
    let play = try await home.knead("play", "comfort-pause", "--json", "--answers", file)
    #expect(play.output.contains("\"event\":\"refused\""), "\(play.output)\(play.errors)")
    #expect(try await !notifies(home))
  }

  @Test("for 2 hours after a session", arguments: [(1, false), (119, false), (121, true)])
  func afterSession(minutesAgo: Int64, isShown: Bool) async throws {
    let home = try Home()
    let taken = try await home.knead(
      "journal", "import", "-", input: session(minutesAgo: minutesAgo))
    #expect(taken.status == 0, "\(taken.errors)")
    #expect(try await notifies(home) == isShown)
  }

  @Test("for as long after a session as the settings say") func setting() async throws {
    let home = try Home()
    try home.write("remind-pause: 0\n", to: ".config/knead/config.yaml")
    _ = try await home.knead("journal", "import", "-", input: session(minutesAgo: 1))
    #expect(try await notifies(home))
  }

  @Test("when no time was due a moment ago, as after the machine slept", arguments: [false, true])
  func late(isDue: Bool) async throws {
    let home = try Home()
    // Days without a year or clock change are exact; the times are far from the quarter of an hour.
    let time = Date(timeIntervalSinceNow: isDue ? -300 : -3600)
    let parts = Calendar.current.dateComponents([.hour, .minute], from: time)
    let hour = try #require(parts.hour)
    let minute = try #require(parts.minute)
    let clock = [hour, minute].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    try home.write("[Timer]\nOnCalendar=*-*-* \(clock):00\n", to: Home.timer)
    #expect(try await notifies(home) == isDue)
  }
}
