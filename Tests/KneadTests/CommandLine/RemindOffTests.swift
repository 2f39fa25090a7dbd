import Foundation
import Testing

/// Turning reminders off, and showing one.
@Suite struct RemindOffTests {
  private static let link = ".config/systemd/user/timers.target.wants/knead-remind.timer"

  @Test("--off removes every trace, even without systemctl", arguments: [true, false])
  func off(isThere: Bool) async throws {
    let home = try Home()
    if isThere { try await home.fake("systemctl") }
    let before = try home.files()
    let timer = try home.write("", to: Home.timer)
    try home.write("", to: Home.service)
    let folder = home.path + "/.config/systemd/user/timers.target.wants"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: home.path + "/" + Self.link, withDestinationPath: timer)
    let outcome = try await home.remind("--off")
    #expect(outcome.status == 0 && outcome.errors == "")
    for file in [Home.timer, Home.service, Self.link] {
      #expect(outcome.output.contains("Removed: \(home.path)/\(file)\n"), "\(outcome.output)")
    }
    #expect(try home.files().filter { $0 != "systemctl.log" } == before)
    #expect(outcome.output.contains("The reminders have stopped.\n") == isThere)
    if isThere {
      #expect(
        try home.read("systemctl.log") == """
          --user disable --now knead-remind.timer
          --user daemon-reload
          --user reset-failed knead-remind.timer knead-remind.service

          """)
    }
    let again = try await home.remind("--off")
    #expect(again.status == 0 && again.output.hasPrefix("No reminders are set"))
  }

  @Test("--off leaves other systemd units alone")
  func others() async throws {
    let home = try Home()
    try home.write("", to: Home.timer)
    try home.write("mine", to: ".config/systemd/user/mine.timer")
    let outcome = try await home.remind("--off")
    #expect(outcome.status == 0)
    #expect(try home.read(".config/systemd/user/mine.timer") == "mine")
    #expect(!FileManager.default.fileExists(atPath: home.path + "/" + Home.timer))
  }

  @Test("a reminder appears on the desktop and on terminals that accept messages, and never fails")
  func notice() async throws {
    let home = try Home()
    try await Window.open([Program.command("cat")], in: home) { window in
      let device = try await window.fact("pane_tty")
      try FileManager.default.createDirectory(
        atPath: home.path + "/dev/pts", withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(
        atPath: home.path + "/dev/pts/7", withDestinationPath: device)
      func give() async throws -> Outcome {
        try await home.remind("--notify", "--terminals", home.path + "/dev")
      }
      #expect(chmod(device, 0o600) == 0)
      let without = try await give()
      #expect(try await !window.text().contains("back"))
      #expect(chmod(device, 0o620) == 0)
      try await home.fake("notify-send", refusing: "knead")
      let with = try await give()
      try await window.shows("Time for your back: knead")
      #expect(try home.read("notify-send.log") == "--app-name=knead Time for your back: knead\n")
      for outcome in [without, with] {
        #expect(outcome.status == 0 && outcome.output + outcome.errors == "")
      }
    }
  }
}
