import Flow
import LineMode
import Wording

extension Flow {
  /// Where the session stands, as an answer to another process.
  func status(json: Bool) -> String {
    guard let playing = route.playing else { return Self.done(ControlWords.hasEnded) }
    return Self.done(json ? SessionStatus(playing).json : SessionWords.status(of: playing))
  }

  /// The answer to what could be done begins with a word of its own.
  private static func done(_ answer: String) -> String { ["ok", answer].joined(separator: " ") }
}
