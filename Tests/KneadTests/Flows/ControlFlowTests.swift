import Foundation
import Glibc
import Testing

/// A session controlled from another terminal.
@Suite struct ControlFlowTests {
  private struct Status: Decodable {
    let state: String
    let step: Int
    let steps: Int
    let name: String
    let left: Int
  }

  private func status(in home: Home) async throws -> Status {
    let outcome = try await home.knead("ctl", "status", "--json")
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try JSONDecoder().decode(Status.self, from: Data(outcome.output.utf8))
  }

  @Test("ctl pauses, resumes, goes back, releases and stops, and status shows the position")
  func steers() async throws {
    let home = try Home()
    let timer = "wait, first 5m, hold 1s to 6m, third 7m"
    // A sped-up clock keeps running even if a busy machine stalls the program for a while.
    try await Window.knead("timer", timer, "--speed", "2", in: home) { window in
      try await window.shows("1 of")
      try await window.shows("when you are ready")
      #expect(try await home.knead("ctl", "release").status == 0)
      try await window.shows("1 of 3  First")
      #expect(try await home.knead("ctl", "pause").output.contains("paused"))
      try await window.shows("PAUSED")
      #expect(try await status(in: home).state == "paused")
      #expect(try await home.knead("ctl", "pause").output.contains("running"))
      #expect(try await home.knead("ctl", "release").status == 69)
      #expect(try await home.knead("ctl", "next").status == 0)
      try await window.shows("2 of 3  Hold", "Enter released")
      let released = try await holds(within: .seconds(150)) {
        try await home.knead("ctl", "release").status == 0
      }
      #expect(released)
      try await window.shows("3 of 3  Third")
      #expect(try await home.knead("ctl", "restart").output.contains("step 3 of 3"))
      let now = try await status(in: home)
      #expect(now.step == 3 && now.steps == 3 && now.name == "Third" && now.state == "running")
      #expect((400...420).contains(now.left))
      #expect(try await home.knead("ctl", "stop").output.contains("ended"))
      try await window.shows("Stopped after")
    }
  }

  @Test("the socket is private, a stale one is removed, and without one the status is 69")
  func sockets() async throws {
    let home = try Home()
    let none = try await home.knead("ctl", "status")
    #expect(none.status == 69)
    #expect(none.errors.contains("no session is running"))
    let runtime = home.path + "/runtime"
    try FileManager.default.createDirectory(atPath: runtime, withIntermediateDirectories: true)
    let environment = ["XDG_RUNTIME_DIR": runtime]
    try await Window.knead("timer", "hold 9m", in: home, environment: environment) { window in
      try await window.shows("1 of")
      let process = try await window.process()
      // The socket is opened just after the first frame is shown.
      _ = await holds(within: Window.patience) { mode("\(runtime)/knead/\(process)") != nil }
      #expect(mode(runtime + "/knead") == 0o700)
      #expect(mode("\(runtime)/knead/\(process)") == 0o600)
      #expect(try await home.knead("ctl", "status", environment: environment).status == 0)
      #expect(kill(process, SIGKILL) == 0)
      _ = try await window.ends()
      #expect(mode("\(runtime)/knead/\(process)") == 0o600, "the socket is left over")
      #expect(try await home.knead("ctl", "status", environment: environment).status == 69)
      #expect(mode("\(runtime)/knead/\(process)") == nil, "the socket is removed")
    }
  }

  @Test("with two sessions, ctl requires --session")
  func severalSessions() async throws {
    let home = try Home()
    try await Window.knead("timer", "hold 9m", in: home) { first in
      try await first.shows("1 of")
      try await Window.knead("timer", "plank 8m", in: home) { second in
        try await second.shows("1 of")
        let unclear = try await home.knead("ctl", "pause")
        #expect(unclear.status == 64)
        #expect(unclear.errors.contains("--session"))
        let process = try await second.process()
        let named = try await home.knead("ctl", "status", "--session", "\(process)")
        #expect(named.output.contains("Plank"))
      }
    }
  }

  private func mode(_ path: String) -> UInt32? {
    var facts = stat()
    return lstat(path, &facts) == 0 ? facts.st_mode & 0o777 : nil
  }
}
