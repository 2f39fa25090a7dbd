/// Text about reminders, and about systemd, which delivers them.
package enum ReminderWords {
  /// Whether reminders are delivered while the user is logged out.
  package static func whenTheyCome(isLingering: Bool) -> String {
    isLingering
      ? "You'll get reminders even while you're logged out, because this computer keeps your "
        + "background programs running (systemd calls this lingering)."
      : "You'll get reminders only while you're logged in. "
        + "To get them at other times too, run: loginctl enable-linger"
  }

  /// systemd is not available. `times` are the days and times as typed.
  package static func noSystemd(_ times: String) -> String {
    "systemctl was not found, so nothing was written. " + otherwise(times)
  }

  /// The user's systemd instance is not responding.
  package static func noAnswer(_ times: String) -> String {
    "systemd did not respond (systemctl --user), so nothing was written. " + otherwise(times)
  }

  /// systemd rejected a command; `order` holds its `systemctl` arguments.
  package static func refused(_ order: [String], _ times: String) -> String {
    "systemd refused `systemctl --user \(order.joined(separator: " "))`, so nothing was changed. "
      + otherwise(times)
  }

  private static func otherwise(_ times: String) -> String {
    "To use a calendar instead, run: knead remind \"\(times)\" --ics > reminders.ics"
  }
}
