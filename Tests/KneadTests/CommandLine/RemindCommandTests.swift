import Foundation
import Testing

/// The files `knead remind` writes, the systemd commands it runs, and its messages.
@Suite struct RemindCommandTests {
  @Test("the files are written and the systemd commands run in order")
  func set() async throws {
    let home = try Home()
    try await home.fake("systemctl")
    let outcome = try await home.remind("weekdays 10:30, 15:00")
    #expect(outcome.status == 0 && outcome.errors == "")
    for line in [
      "Reminders are set: weekdays 10:30, 15:00\n", "Wrote: \(home.path)/\(Home.timer)\n",
      "Wrote: \(home.path)/\(Home.service)\n", "knead remind --off\n",
    ] {
      #expect(outcome.output.contains(line), "\(outcome.output)")
    }
    #expect(
      outcome.output.contains("loginctl enable-linger\n")
        || outcome.output.contains("(systemd calls this lingering).\n"))
    #expect(
      try home.read("systemctl.log") == """
        --user show-environment
        --user daemon-reload
        --user enable --now knead-remind.timer
        --user restart knead-remind.timer

        """)
    #expect(
      try home.read(Home.service).contains(
        "ExecStart=\"\(URL(fileURLWithPath: Program.knead()).resolvingSymlinksInPath().path)\" "
          + "remind --notify\n"))
    #expect(try home.read(Home.timer).contains("\nOnCalendar=Mon..Fri *-*-* 15:00:00\n"))
  }

  @Test("systemd, if installed, understands the times")
  func understood() async throws {
    guard let analyze = try? Program.command("systemd-analyze") else { return }
    let home = try Home()
    try await home.fake("systemctl")
    _ = try await home.remind("10:30; mon-wed, fri 9:00; weekends 00:00; sat 23:59")
    let events = try home.read(Home.timer).matches(of: /OnCalendar=(.*)/).map { String($0.1) }
    let outcome = try await home.run(analyze, ["calendar"] + events)
    #expect(events.count == 4 && outcome.status == 0, "\(outcome.errors)")
  }

  @Test("without arguments it shows the reminders, and XDG_CONFIG_HOME is respected")
  func shows() async throws {
    let home = try Home()
    try await home.fake("systemctl")
    let environment = ["XDG_CONFIG_HOME": home.path + "/set"]
    let none = try await home.remind(environment: environment)
    #expect(none.status == 0 && none.output.hasPrefix("No reminders are set."))
    _ = try await home.remind("sat", "9:00", environment: environment)
    _ = try await home.remind("sun", "9:00", environment: environment)
    let some = try await home.remind(environment: environment)
    #expect(some.status == 0 && some.output.hasPrefix("Reminders are set: sun 09:00\n"))
    #expect(some.output.contains("You'll get reminders "))
    try home.write("[Timer]\nOnCalendar=hourly\n", to: "set/systemd/user/knead-remind.timer")
    try await home.fake("systemctl", refusing: "is-active")
    let changed = try await home.remind(environment: environment)
    #expect(
      changed.output.hasPrefix("Reminders are set: OnCalendar=hourly\nThe timer isn't running"))
  }

  @Test("if systemd doesn't respond, nothing is written and a calendar is suggested")
  func noManager() async throws {
    for isThere in [false, true] {
      let home = try Home()
      if isThere { try await home.fake("systemctl", refusing: "show-environment") }
      let before = try home.files()
      let outcome = try await home.remind("sat 9:00")
      #expect(outcome.status == 69 && outcome.output == "")
      #expect(outcome.errors.contains("so nothing was written."), "\(outcome.errors)")
      #expect(outcome.errors.contains("knead remind \"sat 09:00\" --ics"))
      #expect(try home.files().filter { $0 != "systemctl.log" } == before)
    }
  }

  @Test("if systemd refuses, nothing changes", arguments: ["daemon-reload", "enable"])
  func refused(order: String) async throws {
    let home = try Home()
    try await home.fake("systemctl", refusing: order)
    let fresh = try await home.remind("sat 9:00")
    #expect(fresh.status == 69 && fresh.errors.contains("systemd refused"), "\(fresh.errors)")
    #expect(try home.files() == ["bin", "bin/systemctl", "systemctl.log"])
    try await home.fake("systemctl")
    _ = try await home.remind("sat 9:00")
    let (timer, service) = (try home.read(Home.timer), try home.read(Home.service))
    try await home.fake("systemctl", refusing: order)
    let again = try await home.remind("sun 9:00")
    #expect(again.status == 69)
    #expect(try home.read(Home.timer) == timer && home.read(Home.service) == service)
  }

  @Test("--ics prints a calendar without running any program")
  func calendar() async throws {
    let home = try Home()
    let outcome = try await home.remind("weekdays 10:30, 15:00", "--ics")
    #expect(outcome.status == 0 && outcome.errors == "")
    #expect(outcome.output.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
    #expect(outcome.output.hasSuffix("\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"))
    #expect(try home.files() == [])
  }

  @Test(
    "a mistake is reported with what to write instead",
    arguments: [
      (
        ["weekdays", "10.30"], "column 10: `10.30` is not a time: write `10:30`\n  weekdays 10.30\n"
      ),
      (["--ics"], "give the days and times"),
      (["sat 9:00", "--off"], "Error: --off can't be used with days"),
      (["--off", "--ics"], "Error: --ics and --off can't be combined"),
    ])
  func mistakes(words: [String], expected: String) async throws {
    let home = try Home()
    let outcome = try await home.run(Program.knead(), ["remind"] + words)
    #expect(outcome.status == 64 && outcome.output == "")
    #expect(outcome.errors.contains(expected), "\(outcome.errors)")
    #expect(try home.files() == [])
  }
}
