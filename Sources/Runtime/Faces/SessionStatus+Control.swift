import Flow
import LineMode
import Wording

extension Flow {
  /// The session's status, as a reply to another process.
  func status(json: Bool) -> String {
    guard let playing = route.playing else { return Self.done(ControlWords.hasEnded) }
    return Self.done(json ? SessionStatus(playing).json : SessionWords.status(of: playing))
  }

  /// Marks the reply to a successful request with a leading `ok`.
  private static func done(_ answer: String) -> String { ["ok", answer].joined(separator: " ") }
}
