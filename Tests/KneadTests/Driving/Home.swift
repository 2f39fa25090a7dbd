import Foundation
import Testing

/// A temporary home for a program under test: an empty folder, removed at the end.
final class Home: Sendable {
  let path: String

  /// The limit for what must happen within 2 seconds, raised for a machine running all the tests.
  static let soon: Duration = .seconds(10)

  init() throws {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("knead-test-\(UUID().uuidString.prefix(13))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file in the home and returns its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    let file = URL(fileURLWithPath: path).appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
    return file.path
  }

  /// The contents of a file in the home.
  func read(_ name: String) throws -> String {
    try String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }

  /// The environment of a user who has set nothing, on a machine without a voice.
  var environment: [String: String] {
    ["HOME": path, "PATH": Program.path, "KNEAD_VOICE": "none"]
  }

  /// Runs knead here without a terminal, and waits for it to exit.
  func knead(
    _ arguments: String..., input: String = "", environment: [String: String] = [:],
    location: SourceLocation = #_sourceLocation
  ) async throws -> Outcome {
    try await run(
      Program.knead(), arguments, input: input, environment: environment, location: location)
  }

  /// Runs a program here and waits for it to exit. A program that does not exit is a failure.
  func run(
    _ program: String, _ arguments: [String], input: String = "",
    environment: [String: String] = [:], location: SourceLocation = #_sourceLocation
  ) async throws -> Outcome {
    let streams = try Home.Streams(input)
    defer { streams.remove() }
    let child = try Child(
      program, arguments, environment: self.environment.merging(environment) { $1 },
      files: streams.files)
    var status: Int32?
    let ended = await holds(within: .seconds(240)) {
      status = child.status()
      return status != nil
    }
    if !ended {
      Issue.record("\(program) \(arguments) does not exit", sourceLocation: location)
      child.end()
    }
    return Outcome(
      status: status ?? -1, output: try streams.read(1), errors: try streams.read(2))
  }

  /// Three files, next to the homes, for the standard streams of a process.
  struct Streams {
    let files: [String]

    /// Creates the files; the first holds the input.
    init(_ input: String) throws {
      let name = NSTemporaryDirectory() + "/knead-test-" + UUID().uuidString
      files = ["in", "out", "err"].map { name + "." + $0 }
      for (index, file) in files.enumerated() {
        try (index == 0 ? input : "").write(toFile: file, atomically: false, encoding: .utf8)
      }
    }

    /// The contents of the file for a descriptor.
    func read(_ descriptor: Int) throws -> String {
      try String(contentsOfFile: files[descriptor], encoding: .utf8)
    }

    /// Deletes the files.
    func remove() { files.forEach { try? FileManager.default.removeItem(atPath: $0) } }
  }
}

/// Polls a condition, and returns whether it becomes true within a time.
func holds(within limit: Duration, _ condition: () async throws -> Bool) async rethrows -> Bool {
  let start = ContinuousClock.now
  while true {
    if try await condition() { return true }
    if ContinuousClock.now - start > limit { return false }
    try? await Task.sleep(for: .milliseconds(5))
  }
}
