/// Decides what the voice says and when: one line at a time, each once, none over another.
///
/// It speaks nothing by itself. Whoever has a voice asks for the next line, and tells when that has
/// been said.
package struct Announcer: Sendable {
  private struct Waiting {
    let line: Utterance
    let since: Duration
  }

  private var waiting: [Waiting] = []
  /// Whether a line is being said.
  package private(set) var isSpeaking = false

  package init() {}

  /// What the voice is to do.
  package enum SpeechOrder: Hashable, Sendable {
    case speak(String)
    /// Stop in the middle of a line: what comes next has begun already.
    case hush
  }

  /// Takes lines that fell due together. One follows the other, and from an urgent one on
  /// what came before it is left out.
  package mutating func take(_ lines: [Utterance], at now: Duration) -> SpeechOrder? {
    waiting += lines.filter { !$0.text.isEmpty }.map { Waiting(line: $0, since: now) }
    guard let urgent = waiting.lastIndex(where: \.line.isUrgent) else { return next(at: now) }
    // What was to be said before a change is no longer of use.
    waiting.removeFirst(urgent)
    return isSpeaking ? .hush : next(at: now)
  }

  /// A line has been said, or was hushed.
  package mutating func finished(at now: Duration) -> SpeechOrder? {
    isSpeaking = false
    return next(at: now)
  }

  /// Forgets what waits, as in a pause.
  package mutating func forget() { waiting = [] }

  private mutating func next(at now: Duration) -> SpeechOrder? {
    guard !isSpeaking else { return nil }
    waiting.removeAll { now - $0.since > $0.line.patience }
    guard !waiting.isEmpty else { return nil }
    isSpeaking = true
    return .speak(waiting.removeFirst().line.text)
  }
}
