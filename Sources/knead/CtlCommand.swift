import LineMode
import Text
import ArgumentParser
import Flow

/// `knead ctl`: steers a session from another terminal.
struct CtlCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ctl", abstract: "Steer a session from another terminal; see also cues.",
    shouldDisplay: Knead.showsAll)

  @Argument(help: "\(Order.allCases.map(\.rawValue).joined(separator: ", ")).")
  var order: Order

  @Flag(help: "Print the status as JSON.") var json = false

  @Option(help: ArgumentHelp("The session, where several go on.", valueName: "number"))
  var session: Int32?

  /// What can be asked of a session.
  enum Order: String, CaseIterable, ExpressibleByArgument {
    case status, next, back, pause, release, stop, restart, longer, shorter, hurts
    case skipSide = "skip-side"

    /// The event it stands for; `nil` where it only asks.
    var event: Flow.PlayerEvent? {
      switch self {
      case .status: nil
      case .next: .next
      case .back: .back
      case .pause: .pauseOrGoOn
      case .release: .release
      case .stop: .stop
      case .restart: .restart
      case .longer: .extend
      case .shorter: .shorten
      case .hurts: .hurts
      case .skipSide: .skipSide
      }
    }
  }

  func run() throws {
    let session = try found()
    guard let answer = Sessions.ask(session, order.rawValue + (json ? " json" : "")) else {
      throw Failure(.unavailable, "session \(session.process) does not answer")
    }
    guard answer.hasPrefix("ok ") else { throw Failure(.unavailable, visible(answer)) }
    try Output.print(visible(String(answer.dropFirst(3))))
  }

  /// The session that is meant: the one of the number, or the only one.
  private func found() throws -> Sessions.Running {
    let all = Sessions.all()
    if let session {
      guard let found = all.first(where: { $0.process == session }) else {
        throw Failure(.unavailable, "there is no session \(session)")
      }
      return found
    }
    guard let first = all.first else { throw Failure(.unavailable, "no session is going on") }
    if all.count == 1 { return first }
    let list = all.map { session in
      let status = Sessions.ask(session, "status").map { String($0.dropFirst(3)) } ?? "no answer"
      return "  --session \(session.process)  \(status)"
    }
    throw Failure(.usage, "several sessions go on; name one:\n" + list.joined(separator: "\n"))
  }
}

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
    guard let word = words.first, let order = CtlCommand.Order(rawValue: word) else {
      self = .refused("that is nothing a session can do")
      return
    }
    guard let playing = flow.place.playing else {
      self = .refused("nothing is played at the moment")
      return
    }
    if case .hurting = flow.place, order != .status {
      self = .refused("it asks what hurts: answer where it is played")
    } else if order == .release, !playing.canRelease {
      self = .refused("there is nothing to release at the moment")
    } else {
      self = .accepted(order.event.map(Flow.Event.player), json: words.contains("json"))
    }
  }
}

extension Flow {
  /// Where the session stands, as an answer to another process.
  func status(json: Bool) -> String {
    guard let playing = place.playing else { return "ok The session has ended." }
    let status = SessionStatus(playing)
    return "ok " + (json ? status.json : status.text)
  }
}
