import Flow
import LineMode

extension Flow {
  /// Where the session stands, as an answer to another process.
  func status(json: Bool) -> String {
    guard let playing = route.playing else { return "ok The session has ended." }
    let status = SessionStatus(playing)
    return "ok " + (json ? status.json : status.text)
  }
}
