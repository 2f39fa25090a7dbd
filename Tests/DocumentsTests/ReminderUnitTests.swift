@testable import Documents
import Testing

/// The unit files for systemd.
@Suite("Reminders as systemd units") struct ReminderUnitTests {
  @Test("the timer has a line for each time, and does not catch up on missed reminders")
  func timer() throws {
    let reminder = try readReminder("weekdays 10:30, 15:00; sat, sun 11:05").get()
    #expect(
      reminder.timerUnit == """
        # Written by `knead remind`; `knead remind --off` removes it.
        [Unit]
        Description=Reminders from knead

        [Timer]
        OnCalendar=Mon..Fri *-*-* 10:30:00
        OnCalendar=Mon..Fri *-*-* 15:00:00
        OnCalendar=Sat,Sun *-*-* 11:05:00
        # Reminders missed while the machine is off are not shown later.
        Persistent=false

        [Install]
        WantedBy=timers.target

        """)
  }

  @Test(
    "days are written in the form that systemd reads",
    arguments: [
      ("daily 07:00", "*-*-* 07:00:00"), ("sun 23:59", "Sun *-*-* 23:59:00"),
      ("mon-wed, fri 07:00", "Mon..Wed,Fri *-*-* 07:00:00"),
      ("mon, tue 07:00", "Mon,Tue *-*-* 07:00:00"),
      ("tue, thu, sat, sun 07:00", "Tue,Thu,Sat,Sun *-*-* 07:00:00"),
    ])
  func days(text: String, expected: String) throws {
    #expect(try readReminder(text).get().calendarEvents == [expected])
  }

  @Test("the service runs the program by its path, whatever characters that contains")
  func service() {
    #expect(
      Reminder.serviceUnit(program: "/usr/bin/knead") == """
        # Written by `knead remind`; `knead remind --off` removes it.
        [Unit]
        Description=Time for your back: knead

        [Service]
        Type=oneshot
        ExecStart="/usr/bin/knead" remind --notify
        TimeoutStartSec=60

        """)
    let odd = Reminder.serviceUnit(program: "/my 100% \"own\\\nbin/knead")
    #expect(odd.contains("\nExecStart=\"/my 100%% \\\"own\\\\\\nbin/knead\" remind --notify\n"))
  }

  @Test(
    "a timer that the user edited is not misread as a reminder",
    arguments: ["", "OnCalendar=hourly\n", "OnCalendar=Mon *-*-1 10:30:00\n", "OnCalendar=\n"])
  func changed(text: String) { #expect(Reminder(timerUnit: "[Timer]\n" + text) == nil) }
}
