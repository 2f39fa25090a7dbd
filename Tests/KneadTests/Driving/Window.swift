import Foundation
import Testing

/// A terminal window of 80 by 24 with a program in it, run by a separate tmux server and observed
/// from outside. A key is pressed after a moment to read the page; nothing else waits for a fixed
/// time, only until something is shown.
final class Window: Sendable {
  let home: Home
  private let tmux: String
  private let socket: String
  /// The file in the home that receives a copy of the program's output, and so shows when to look.
  let record: String

  /// Gives `body` a window running a command, and closes it at the end. The command has only this
  /// environment; `nil` removes a variable.
  static func open(
    _ command: [String], in home: Home, environment: [String: String?] = [:],
    _ body: (Window) async throws -> Void
  ) async throws {
    let window = try Window(home)
    do {
      try await window.start(command, environment)
      try await body(window)
    } catch {
      await window.close()
      throw error
    }
    await window.close()
  }

  /// Gives `body` a window running knead.
  static func knead(
    _ arguments: String..., in home: Home, environment: [String: String?] = [:],
    _ body: (Window) async throws -> Void
  ) async throws {
    try await open([Program.knead()] + arguments, in: home, environment: environment, body)
  }

  private init(_ home: Home) throws {
    self.home = home
    tmux = try Program.command("tmux")
    let process = ProcessInfo.processInfo.processIdentifier
    socket = "knead-test-\(process)-\(UUID().uuidString.prefix(8))"
    record = socket + ".written"
  }

  private func start(_ command: [String], _ changes: [String: String?]) async throws {
    var environment: [String: String?] = home.environment
    environment["TERM"] = "tmux-256color"
    environment["LANG"] = "C.UTF-8"
    environment.merge(changes) { $1 }
    let assignments = environment.compactMap { name, value in value.map { "\(name)=\($0)" } }
    try await ask(
      ["-f", "/dev/null", "start-server", ";", "set-option", "-g", "status", "off", ";"]
        + ["set-option", "-g", "remain-on-exit", "on", ";"]
        + ["new-session", "-d", "-s", "main", "-x", "80", "-y", "24", "-c", home.path]
        + [try Program.command("env"), "-i"] + assignments.sorted() + command
        + [";", "pipe-pane", "-t", "main", "cat >'\(home.path)/\(record)'"])
  }

  private func close() async { _ = try? await run(["kill-server"]) }

  private func run(_ arguments: [String]) async throws -> Outcome {
    // The socket is in the home, which is removed at the end.
    try await home.run(
      tmux, ["-u", "-L", socket] + arguments,
      environment: ["TMUX_TMPDIR": home.path, "LANG": "C.UTF-8"])
  }

  /// Runs a tmux command and returns its output.
  @discardableResult
  func ask(_ arguments: [String]) async throws -> String {
    let outcome = try await run(arguments)
    guard outcome.status == 0 else { throw TmuxRefused(reason: outcome.errors) }
    return outcome.output
  }

  /// The value of a tmux format variable for the window.
  func fact(_ name: String) async throws -> String {
    try await ask(["display-message", "-p", "-t", "main", "#{\(name)}"])
      .trimmingCharacters(in: .newlines)
  }

  /// The process in the window.
  func process() async throws -> pid_t { try #require(pid_t(try await fact("pane_pid"))) }

  /// The text in the window, with the control sequences for colours if requested.
  func text(colours: Bool = false) async throws -> String {
    try await ask(["capture-pane", "-p", "-t", "main"] + (colours ? ["-e"] : []))
  }

  /// Presses keys, by their tmux names.
  func press(_ keys: String...) async throws { try await press(keys) }

  func press(_ keys: [String]) async throws {
    await read()
    try await ask(["send-keys", "-t", "main"] + keys)
  }

  /// Types a line and presses Enter.
  func type(_ line: String) async throws {
    await read()
    try await ask(["send-keys", "-t", "main", "-l", line])
    try await ask(["send-keys", "-t", "main", "Enter"])
  }

  /// Pastes lines all at once, without a paste's marks.
  func burst(_ lines: [String]) async throws {
    await read()
    try await ask(["send-keys", "-t", "main", "-l", lines.map { $0 + "\r" }.joined()])
  }

  /// Takes as long as a quick user to read a page: sooner, a page takes no answer.
  private func read() async { _ = await holds(within: .milliseconds(750)) { false } }

  func resize(_ width: Int, _ height: Int) async throws {
    try await ask(["resize-window", "-t", "main", "-x", "\(width)", "-y", "\(height)"])
  }
}

/// A tmux command failed.
struct TmuxRefused: Error {
  let reason: String
}
