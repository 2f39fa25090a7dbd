import Foundation
import Glibc
import Testing

/// On a terminal that accepts no output, the clock, the cues and the checkpoint keep running.
@Suite struct BlockedFlowTests {
  private struct Entry: Decodable {
    let position: Int
    let isGoingOn: Bool
  }

  /// knead on a terminal that nobody reads.
  private struct Unread {
    let terminal: CInt
    let child: Child

    init(_ arguments: [String], in home: Home) throws {
      terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
      // The same as `unlockpt` and `ptsname`, which Swift's Glibc module doesn't offer.
      var locked: CInt = 0
      var number: CInt = 0
      try #require(ioctl(terminal, 0x4004_5431, &locked) == 0)
      try #require(ioctl(terminal, 0x8004_5430, &number) == 0)
      let name = "/dev/pts/\(number)"
      var environment = home.environment
      environment["TERM"] = "xterm-256color"
      child = try Child(
        Program.knead(), arguments, environment: environment, files: [name, name, name])
    }
  }

  private func position(in home: Home) async throws -> Int {
    let list = try await home.knead("resume", "--list", "--json")
    let entries = try JSONDecoder().decode([Entry].self, from: Data(list.output.utf8))
    return entries.first { $0.isGoingOn }?.position ?? -1
  }

  @Test("if nobody reads the terminal, clock, cues and checkpoints continue, and SIGTERM ends it")
  func unread() async throws {
    let home = try Home()
    let unread = try Unread(
      [
        "timer", "10x(hold 25s, rest 5s), hold 60m", "--speed", "9", "--cue-command",
        #"echo "$KNEAD_EVENT" >>"$HOME/told""#,
      ], in: home)
    defer { close(unread.terminal) }
    // By then, many times the capacity of a terminal's buffer has been drawn.
    let reached = try await holds(within: .seconds(120)) {
      try await position(in: home) >= 300
    }
    #expect(reached)
    let told = try home.read("told").split(separator: "\n")
    #expect(told.filter { $0 == "half" }.count >= 10)
    #expect(kill(unread.child.process, SIGTERM) == 0)
    var status: Int32?
    let ended = await holds(within: Home.soon) {
      status = unread.child.status()
      return status != nil
    }
    #expect(ended && status == 143)
    #expect(try await position(in: home) == -1, "it is no longer running")
  }
}
