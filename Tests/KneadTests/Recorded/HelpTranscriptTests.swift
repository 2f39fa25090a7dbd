import Foundation
import Testing

/// The help and the manual page of each command, compared with the recorded transcripts.
@Suite struct HelpTranscriptTests {
  @Test("each command's help matches the transcript")
  func help() async throws {
    let home = try Home()
    let commands = try await ManualTests.commands(home)
    for command in commands {
      let text = try await Transcript.of(command + ["--help"], in: home)
      Transcript.expect(text, "help/" + Self.name(command))
    }
    #expect(try Transcript.names(in: "help") == commands.map { Self.name($0) + ".txt" }.sorted())
  }

  @Test("each manual page matches the transcript")
  func manual() async throws {
    let home = try Home()
    try await home.share(environment: ["SOURCE_DATE_EPOCH": "951782400"])
    let pages = try contents(of: home.path + "/\(Home.shared)/man/man1")
    for page in pages {
      let text = try home.read("\(Home.shared)/man/man1/\(page)")
      Transcript.expect(String(text.dropLast()), "manual/\(page)")
    }
    #expect(try Transcript.names(in: "manual") == pages.map { $0 + ".txt" })
  }

  private static func name(_ command: [String]) -> String {
    (["knead"] + command).joined(separator: "-")
  }
}
