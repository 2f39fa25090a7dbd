import Flow
import Wording

/// The outcome of parsing a message from another process.
enum Request {
  /// The request can't be met, for this reason.
  case refused(String)
  /// The request is valid: the event to handle first, if any, and whether the reply is JSON.
  case accepted(Flow.Event?, json: Bool)

  /// Interprets a message in the current state of the application.
  init(_ message: String, of flow: Flow) {
    let words = message.split(separator: " ").map(String.init)
    if words.first == "hello" {
      self = .accepted(.beganElsewhere(words.dropFirst().joined(separator: " ")), json: false)
      return
    }
    guard let word = words.first, let order = ControlWord(rawValue: word) else {
      self = .refused(ControlWords.unknown)
      return
    }
    guard let playing = flow.route.playing else {
      self = .refused(ControlWords.nothingPlays)
      return
    }
    if case .hurting = flow.route, order != .status {
      self = .refused(ControlWords.asksWhatHurts)
    } else if order == .command(.release), !playing.canRelease {
      self = .refused(ControlWords.nothingToRelease)
    } else {
      self = .accepted(order.command.map { .command($0) }, json: words.contains("json"))
    }
  }
}
