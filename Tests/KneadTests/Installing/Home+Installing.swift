import Foundation
import Testing

/// Runs the scripts of `make install`, with the programs built alongside the tests.
extension Home {
  /// The folder that `share` writes to.
  static let shared = "what is shared"

  /// Generates the manual pages and completions with the built program. Returns their folder, laid
  /// out as under share/.
  @discardableResult
  func share(environment: [String: String] = [:]) async throws -> String {
    let folder = path + "/" + Self.shared
    let programs = URL(fileURLWithPath: try Program.knead()).deletingLastPathComponent().path
    let outcome = try await run(Self.script("share"), [programs, folder], environment: environment)
    guard outcome.status == 0, outcome.errors == "" else {
      throw Missing(what: "pages and completions: \(outcome.errors)")
    }
    return folder
  }

  /// Runs `.ci/install`.
  func install(
    _ words: String..., prefix: String, destination: String = ""
  ) async throws -> Outcome {
    try await run(
      Self.script("install"), words, environment: ["PREFIX": prefix, "DESTDIR": destination])
  }

  private static func script(_ name: String) -> String {
    SourceTree.root.appendingPathComponent(".ci/\(name)").path
  }
}

/// Everything in a folder, sorted.
func contents(of folder: String) throws -> [String] {
  try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
}
