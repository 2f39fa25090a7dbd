import Foundation
import Testing

/// The diary in a real terminal: the morning-after question, activities, and progress.
@Suite struct ProgressFlowTests {
  /// An export with a session from yesterday.
  private static func yesterday() -> String {
    let at = Int64(Date().timeIntervalSince1970 * 1000) - 86_400_000
    return """
      {"type":"journal","version":1}
      {"type":"session","id":"a","began_at":\(at - 300_000),"ended_at":\(at),"utc_offset":0,\
      "routine":"seated-low-back-glide","fingerprint":"","title":"Seated low-back glide",\
      "technique":"swedish","ending":"finished","active_ms":300000,"pain_before":5,"pain_after":4,\
      "ratings":1,"morning_asked":false,"places":["low-back-left"],"note":"","eased":0,\
      "adjustments":[],"parts":[]}

      """
  }

  @Test("the morning-after question comes once, activities are kept, and progress shows both")
  func diary() async throws {
    let home = try Home()
    let taken = try await home.knead("journal", "import", "-", input: Self.yesterday())
    #expect(
      taken.output == "Added or updated 1 record.\n",
      "\(taken.errors)")
    try await Window.knead(in: home) { window in
      try await window.shows("How was your pain when you woke up?", "pain 5 to 4")
      try await window.press("3", "Enter")
      try await window.shows("> Check in", "1 session so far")
      try await window.press("End", "Up", "Enter")
      try await window.shows("Progress", " · 1 session · ", "Too early to tell:")
      try await window.press("s")
      try await window.shows("Morning", "5 → 4", "3")
      try await window.press("s", "f")
      try await window.shows("Which everyday things")
      try await window.press("S", "i", "t", "Down", "8", "Enter")
      try await window.shows("Goals  Sit 8 of 10")
      try await window.press("q")
      try await window.shows("> Progress")
      try await window.press("q")
      _ = try await window.ends()
    }
    try await Window.knead(in: home) { window in
      try await window.shows("> Check in", "1 session so far")
      try await window.press("q")
      _ = try await window.ends()
    }
    let text = try await home.knead("progress")
    #expect(text.output.contains("Sit 8"))
  }

  @Test("knead progress opens the progress screen")
  func command() async throws {
    let home = try Home()
    _ = try await home.knead("log", "--pain", "6")
    try await Window.knead("progress", "--since", "6w", in: home) { window in
      try await window.shows(" · 0 sessions", "What helps you", "┤")
      try await window.press("t")
      try await window.shows("6.0", "t pictures")
      try await window.press("q")
      try await window.shows("> Check in")
    }
  }
}
