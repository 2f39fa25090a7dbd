import Glibc
import Testing

/// Waiting for what a window shows: looked at whenever its program has written something.
extension Window {
  /// How long something may take to be shown, on a machine that is busy with other things too.
  static let patience: Duration = .seconds(150)

  /// Waits until all of these are shown, and returns what the window shows then.
  @discardableResult
  func shows(_ texts: String..., location: SourceLocation = #_sourceLocation) async throws -> String
  {
    try await shows("\(texts)", location) { shown in texts.allSatisfy { shown.contains($0) } }
  }

  /// Waits until what the window shows is as wanted and stands still; `what` says what that is.
  @discardableResult
  func shows(
    _ what: String, _ location: SourceLocation = #_sourceLocation, where isWanted: (String) -> Bool
  ) async throws -> String {
    var shown = ""
    var seen = -1
    var looked = ContinuousClock.now
    let found = try await holds(within: Self.patience) {
      let written = self.written
      // Now and then in any case: a change of size is not written by the program.
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

  /// How many bytes the program has written to its terminal.
  private var written: Int {
    var facts = stat()
    return stat(home.path + "/" + record, &facts) == 0 ? Int(facts.st_size) : 0
  }

  /// Waits until the program in the window has ended; returns its exit status, in a shell's way of
  /// counting: 128 and the number of the signal where one killed it.
  func ends(location: SourceLocation = #_sourceLocation) async throws -> Int {
    let server = try #require(pid_t(try await fact("pid")))
    var status: Int?
    let ended = try await holds(within: Self.patience) {
      let facts = try await fact("pane_dead}/#{pane_dead_signal}/#{pane_dead_status").split(
        separator: "/", omittingEmptySubsequences: false)
      status = Int(facts[1]).map { 128 + $0 } ?? Int(facts[2])
      // At times tmux sees the end and misses the signal that says how: told again, it looks.
      if status == nil, facts[0] == "1" { kill(server, SIGCHLD) }
      return status != nil
    }
    guard ended, let status else {
      Issue.record("does not end:\n\(try await text())", sourceLocation: location)
      throw NeverShown(what: "the end")
    }
    return status
  }
}

/// Something that was waited for did not come. The failure was recorded where it was awaited.
struct NeverShown: Error {
  let what: String
}
