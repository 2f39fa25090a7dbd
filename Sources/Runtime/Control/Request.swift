import Flow
import Wording

/// What a message from another process comes to.
enum Request {
  /// It cannot be done, for this reason.
  case refused(String)
  /// It can: the event to take first, and whether the answer is JSON.
  case accepted(Flow.Event?, json: Bool)

  /// What a message asks of the application as it stands.
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
