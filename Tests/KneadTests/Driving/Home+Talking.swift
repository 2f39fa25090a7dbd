import Foundation
import Glibc
import Testing

/// A user in a pipe who reads each page before the next line is typed.
extension Home {
  /// Runs knead without a terminal and feeds it lines, each once a prompt has been printed.
  func talk(
    _ arguments: String..., lines: [String], location: SourceLocation = #_sourceLocation
  ) async throws -> Outcome {
    let streams = try Streams("")
    defer { streams.remove() }
    let pipe = streams.files[0]
    unlink(pipe)
    guard mkfifo(pipe, 0o600) == 0 else { throw Missing(what: "a pipe at \(pipe)") }
    // Open for reading as well, because a pipe without a reader can't be opened for writing only.
    let input = Glibc.open(pipe, O_RDWR | O_CLOEXEC)
    let child = try Child(
      Program.knead(), arguments, environment: environment, files: streams.files)
    var (status, heard) = (Int32?.none, 0)
    for line in lines {
      let asked = try await holds(within: .seconds(240)) {
        status = status ?? child.status()
        let output = try streams.read(1)
        guard status == nil, output.utf8.count > heard, output.hasSuffix("?\n") else {
          return status != nil
        }
        heard = output.utf8.count
        return true
      }
      if !asked || status != nil { break }
      _ = "\(line)\n".withCString { Glibc.write(input, $0, strlen($0)) }
    }
    Glibc.close(input)
    let ended = await holds(within: .seconds(240)) {
      status = status ?? child.status()
      return status != nil
    }
    if !ended {
      Issue.record("\(arguments) does not exit", sourceLocation: location)
      child.end()
    }
    return Outcome(
      status: status ?? -1, output: try streams.read(1), errors: try streams.read(2))
  }
}
