import Foundation
import Testing

/// Answers the check-in for someone with nothing but a sore back, however many pages there are.
extension Window {
  /// The keys for pages that need a particular answer, by a phrase on the page.
  private static let keys = [
    "I have read the safety notes.": ["y"],
    "How old are you?": ["2"],
    "Are you pregnant?": ["1"],
    "Where does it hurt? Mark each place.": ["Space", "Enter"],
    "How long has it hurt this time?": ["3"],
    "How did it start?": ["1"],
    "If you have had it before": ["1"],
    "How bad is it now?": ["4", "Enter"],
  ]

  /// Answers each page until `goal` is shown, and returns the pages it answered. `keys` overrides
  /// the answers to some pages.
  @discardableResult
  func answer(
    until goal: String, _ keys: [String: [String]] = [:],
    location: SourceLocation = #_sourceLocation
  ) async throws -> [String] {
    var pages: [String] = []
    while true {
      let shown = try await shows("\(goal), or the next page", location) {
        $0 != pages.last && ($0.contains(goal) || $0.contains("? help") && Self.asks($0))
      }
      if shown.contains(goal) { return pages }
      guard let own = Self.keys(for: shown, keys) else {
        Issue.record("no answer to\n\(shown)", sourceLocation: location)
        throw NeverShown(what: goal)
      }
      pages.append(shown)
      try await press(own)
    }
  }

  private static func asks(_ screen: String) -> Bool {
    screen.contains(" Check-in") || screen.contains(" Your answers")
  }

  private static func keys(for page: String, _ own: [String: [String]]) -> [String]? {
    // Long questions wrap.
    let text = page.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    // The review page repeats the questions, so it comes first.
    if text.contains("Is this right?") { return ["Enter"] }
    // What was answered on the same screen stands above the question, which comes last.
    let found = keys.merging(own) { $1 }.compactMap { phrase, keys in
      text.ranges(of: phrase).last.map { (at: $0.lowerBound, keys: keys) }
    }
    if let last = found.max(by: { $0.at < $1.at }) { return last.keys }
    if page.contains("n none") { return ["n"] }
    // For any other choice, take the first.
    return page.contains("↑↓ move") || page.contains("move  Enter next") ? ["Enter"] : nil
  }

  /// Skips through the routine, all at once; the rating takes no answer from these keys.
  func skipToEnd(location: SourceLocation = #_sourceLocation) async throws {
    try await shows("! hurts", location: location)
    try await press(Array(repeating: "Right", count: 60))
  }

  /// Answers the questions of `knead play` and begins the routine. The first step is paused as
  /// soon as it begins, so that a delayed test misses nothing.
  func answerAndBegin(location: SourceLocation = #_sourceLocation) async throws {
    try await answer(until: "Enter begin", location: location)
    try await press("Enter", "Right", "Space")
    try await shows("1 of ", "PAUSED", "space resume", location: location)
  }

  /// Resumes a paused player.
  func resume(location: SourceLocation = #_sourceLocation) async throws {
    try await press("Space")
    try await shows("the player running", location) {
      $0.contains("space pause") && !$0.contains("PAUSED")
    }
  }
}

/// Homes of someone who has just answered all the questions.
enum AnsweredHome {
  /// The names and contents of the journal's files after the check-in.
  private static let journal = Task {
    let home = try Home()
    try await Window.knead("check-in", in: home) { window in
      try await window.answer(until: "For you now")
      try await window.press("q")
      try await window.shows("Welcome back")
      try await window.press("q")
      _ = try await window.ends()
    }
    let folder = URL(fileURLWithPath: home.path + "/" + Self.folder)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).map { name in
      (name: name, data: try Data(contentsOf: folder.appendingPathComponent(name)))
    }
  }

  private static let folder = ".local/share/knead"

  /// A new home, in which only the questions asked before every session remain.
  static func new() async throws -> Home {
    let home = try Home()
    for file in try await journal.value {
      try file.data.write(to: URL(fileURLWithPath: home.write("", to: "\(folder)/\(file.name)")))
    }
    return home
  }
}
