import ArgumentParser
import Coach
import Documents
import Runtime
import Text

/// `knead remind`: reminds the user at chosen times, with nothing running in between.
struct RemindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remind",
    abstract: "Set reminders: knead remind \"weekdays 10:30, 15:00\".",
    discussion: """
      Give the days, then the times, using the 24-hour clock. Put ; between groups, for example: \
      mon-wed, fri 10:30, 15:00; sat 11:00. For the days, write daily, weekdays, weekends or the \
      names of days. If you give no days, reminders come every day. Reminders use a systemd timer. \
      Without arguments, the command shows the current reminders.
      """)

  @Argument(help: "The days and times.") var when: [String] = []
  @Flag(help: "Print an iCalendar file instead of setting a timer.") var ics = false
  @Flag(help: "Stop the reminders and remove their files.") var off = false
  @Flag(help: ArgumentHelp("Send a reminder now (used by the timer).", visibility: .hidden))
  var notify = false
  @Option(
    help: ArgumentHelp("The folder with the terminal devices, for tests.", visibility: .hidden))
  var terminals = "/dev"

  func validate() throws {
    if !when.isEmpty, off || notify {
      throw ValidationError("--\(off ? "off" : "notify") can't be used with days and times")
    }
    // Name only the options given: --notify is reserved for the timer.
    let given = [("--ics", ics), ("--off", off), ("--notify", notify)].filter(\.1).map(\.0)
    if given.count > 1 {
      throw ValidationError("\(given.joined(separator: " and ")) can't be combined")
    }
    if ics, when.isEmpty {
      throw ValidationError(
        "give the days and times, for example: knead remind \"weekdays 10:30, 15:00\" --ics")
    }
  }

  func run() throws {
    if notify { return remind() }
    if off { return try end() }
    if when.isEmpty { return try tell() }
    let words = when.joined(separator: " ")
    switch readReminder(words) {
    case .success(let reminder) where ics:
      var output = OutputBuffer(host.output)
      output.put(reminder.iCalendar(at: host.clocks.wall))
      try output.close()
    case .success(let reminder): try set(reminder)
    case .failure(let problem): throw Failure(problem.message, in: words, column: problem.column)
    }
  }

  /// Reminds now, unless there is a reason not to. Settings with mistakes don't stop it: nobody
  /// would read the message.
  private func remind() {
    let settings = (try? Settings.load([:], host)) ?? Settings()
    guard ReminderGate(host, settings).isOpen else { return }
    ReminderNotifier.give(host, terminals: terminals)
  }

  private func set(_ reminder: Reminder) throws {
    try ReminderTimer(host).set(reminder)
    try host.output.print(
      visible(
        """
        Reminders are set: \(reminder.text)
        \(ReminderTimer(host).files.map { "Wrote: \($0)" }.joined(separator: "\n"))
        \(Lingering.text)
        To stop them, run: knead remind --off
        """))
  }

  private func tell() throws {
    guard let text = try ReminderTimer(host).text() else {
      return try host.output.print(
        "No reminders are set. To set some, run: knead remind \"weekdays 10:30, 15:00\"")
    }
    let reminder = Reminder(timerUnit: text)
    // If the file was edited by hand, show its times verbatim.
    let lines = text.split(separator: "\n").filter { $0.hasPrefix("OnCalendar=") }
    try host.output.print(
      visible(
        """
        Reminders are set: \(reminder?.text ?? lines.joined(separator: "; "))
        \(ReminderTimer(host).isRunning
          ? Lingering.text
          : "The timer isn't running. Either it is off, or systemd isn't responding.")
        To stop them, run: knead remind --off
        """))
  }

  private func end() throws {
    let (removed, isTold) = try ReminderTimer(host).remove()
    if removed.isEmpty {
      return try host.output.print("No reminders are set, so there is nothing to remove.")
    }
    try host.output.print(visible(removed.map { "Removed: \($0)" }.joined(separator: "\n")))
    try host.output.print(
      isTold
        ? "The reminders have stopped."
        : "systemd isn't responding. If the timer is running, it will stop when you log out.")
  }
}
