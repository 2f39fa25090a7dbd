import Flow
import LineMode
import Wording

extension Flow {
  /// Where the session stands, as an answer to another process.
  func status(json: Bool) -> String {
    guard let playing = route.playing else { return "ok The session has ended." }
    return "ok " + (json ? SessionStatus(playing).json : SessionWords.status(of: playing))
  }
}
