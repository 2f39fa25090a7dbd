import Glibc
import Testing

/// Waiting for what a window shows. It is checked whenever its program has written something.
extension Window {
  /// How long something may take to appear, on a busy machine.
  static let patience: Duration = .seconds(150)

  /// Waits until all of these texts are shown, and returns the window's text at that point.
  @discardableResult
  func shows(_ texts: String..., location: SourceLocation = #_sourceLocation) async throws -> String
  {
    try await shows("\(texts)", location) { shown in texts.allSatisfy { shown.contains($0) } }
  }

  /// Waits until the window's text meets a condition and stops changing. `what` describes the
  /// condition.
  @discardableResult
  func shows(
    _ what: String, _ location: SourceLocation = #_sourceLocation, where isWanted: (String) -> Bool
  ) async throws -> String {
    var shown = ""
    var seen = -1
    var looked = ContinuousClock.now
    let found = try await holds(within: Self.patience) {
      let written = self.written
      // Check now and then anyway, because the program doesn't write a change of size.
      guard written != seen || ContinuousClock.now - looked > .milliseconds(500) else {
        return false
      }
      shown = try await text()
      (seen, looked) = (written, .now)
      return isWanted(shown) && written == self.written
    }
    if !found {
      Issue.record("never shown: \(what)\nbut:\n\(shown)", sourceLocation: location)
      throw NeverShown(what: what)
    }
    return shown
  }

  /// The number of bytes the program has written to its terminal.
  private var written: Int {
    var facts = stat()
    return stat(home.path + "/" + record, &facts) == 0 ? Int(facts.st_size) : 0
  }

  /// Waits until the program in the window has ended, and returns its exit status as a shell would:
  /// 128 plus the number of the signal if one killed it.
  func ends(location: SourceLocation = #_sourceLocation) async throws -> Int {
    let server = try #require(pid_t(try await fact("pid")))
    var status: Int?
    let ended = try await holds(within: Self.patience) {
      let facts = try await fact("pane_dead}/#{pane_dead_signal}/#{pane_dead_status").split(
        separator: "/", omittingEmptySubsequences: false)
      status = Int(facts[1]).map { 128 + $0 } ?? Int(facts[2])
      // At times tmux sees the end of output but misses SIGCHLD. Sending it again makes tmux look.
      if status == nil, facts[0] == "1" { kill(server, SIGCHLD) }
      return status != nil
    }
    guard ended, let status else {
      Issue.record("does not exit:\n\(try await text())", sourceLocation: location)
      throw NeverShown(what: "the end")
    }
    return status
  }
}

/// An expected text never appeared. The failure has already been recorded.
struct NeverShown: Error {
  let what: String
}
