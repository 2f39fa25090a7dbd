import Foundation
import Testing

/// A home for reminders, with a fake systemd.
extension Home {
  static let timer = ".config/systemd/user/knead-remind.timer"
  static let service = ".config/systemd/user/knead-remind.service"

  /// A program in the home that logs its arguments to a file, and refuses some of them. A shell
  /// writes it, because a child of another test may briefly inherit a file that this process opens
  /// for writing, and such a file can't be run.
  func fake(_ name: String, refusing: String = "nothing") async throws {
    let text = """
      #!/bin/sh
      echo "$@" >> '\(path)/\(name).log'
      case "$*" in *\(refusing)*) exit 1;; esac
      """
    let folder = path + "/bin"
    let command = "mkdir -p \(folder) && cat >\(folder)/\(name) && chmod 755 \(folder)/\(name)"
    let outcome = try await run(Program.command("sh"), ["-c", command], input: text)
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  /// Runs `knead remind` with only the fake programs in PATH.
  func remind(_ words: String..., environment: [String: String] = [:]) async throws -> Outcome {
    let all = environment.merging(["PATH": path + "/bin"]) { $1 }
    return try await run(Program.knead(), ["remind"] + words, environment: all)
  }

  /// The files and folders in the home.
  func files() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path).sorted()
  }
}
