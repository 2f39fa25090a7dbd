/// Decides what the voice says and when: one line at a time, each once, never overlapping.
///
/// It doesn't speak itself. The caller, which has the voice, asks for the next line and reports
/// when it has been spoken.
package struct Announcer: Sendable {
  private struct Waiting {
    let line: Utterance
    let since: Duration
  }

  private var waiting: [Waiting] = []
  /// Whether a line is being spoken.
  package private(set) var isSpeaking = false

  package init() {}

  /// A command for the voice.
  package enum SpeechOrder: Hashable, Sendable {
    case speak(String)
    /// Stop in mid-line: the next thing has already begun.
    case hush
  }

  /// Queues lines that fell due together. They are spoken in order; an urgent line drops those
  /// before it.
  package mutating func take(_ lines: [Utterance], at now: Duration) -> SpeechOrder? {
    waiting += lines.filter { !$0.text.isEmpty }.map { Waiting(line: $0, since: now) }
    guard let urgent = waiting.lastIndex(where: \.line.isUrgent) else { return next(at: now) }
    // Lines queued before a change are out of date.
    waiting.removeFirst(urgent)
    return isSpeaking ? .hush : next(at: now)
  }

  /// Call when a line has been spoken or hushed; returns the next order.
  package mutating func finished(at now: Duration) -> SpeechOrder? {
    isSpeaking = false
    return next(at: now)
  }

  /// Clears the queue, as in a pause.
  package mutating func forget() { waiting = [] }

  private mutating func next(at now: Duration) -> SpeechOrder? {
    guard !isSpeaking else { return nil }
    waiting.removeAll { now - $0.since > $0.line.patience }
    guard !waiting.isEmpty else { return nil }
    isSpeaking = true
    return .speak(waiting.removeFirst().line.text)
  }
}
