import ArgumentParser
import Coach
import Runtime
import Text
import Wording

/// `knead ctl`: controls a session from another terminal.
struct CtlCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ctl",
    abstract: "Control a session from another terminal.")

  @Argument(
    help: ArgumentHelp(
      "The command to send. To see the current step, send status.", valueName: "command"))
  var order: ControlWord

  @Flag(help: "Print the status as JSON.") var json = false

  @Option(
    help: ArgumentHelp("Which session to control, if several are running.", valueName: "number"))
  var session: Int32?

  func run() throws {
    let session = try found()
    guard let answer = RunningSessions.ask(session, order.rawValue + (json ? " json" : "")) else {
      throw Failure(.unavailable, "session \(session.process) is not responding")
    }
    guard answer.hasPrefix("ok ") else { throw Failure(.unavailable, visible(answer)) }
    try host.output.print(visible(String(answer.dropFirst(3))))
  }

  /// The session with the given process id, or the only one.
  private func found() throws -> RunningSessions.Running {
    let all = RunningSessions.all(in: host.folders)
    if let session {
      guard let found = all.first(where: { $0.process == session }) else {
        throw Failure(.unavailable, "session \(session) is not running")
      }
      return found
    }
    guard let first = all.first else { throw Failure(.unavailable, "no session is running") }
    if all.count == 1 { return first }
    let list = all.map { session in
      let status =
        RunningSessions.ask(session, "status").map { String($0.dropFirst(3)) } ?? "no response"
      return "  --session \(session.process)  \(status)"
    }
    throw Failure(
      .usage, "several sessions are running; choose one:\n" + list.joined(separator: "\n"))
  }
}

extension ControlWord: ExpressibleByArgument {
  var defaultValueDescription: String {
    switch self {
    case .status: "Show the current step and the time left."
    case .command(let command): PlayerCommandWords(command).help
    }
  }
}
