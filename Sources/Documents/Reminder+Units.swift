import Text

/// Reminders as two systemd units: a timer and the service it starts.
extension Reminder {
  /// The timer unit file.
  package var timerUnit: String {
    """
    # Written by `knead remind`; `knead remind --off` removes it.
    [Unit]
    Description=Reminders from knead

    [Timer]
    \(calendarEvents.map { "OnCalendar=\($0)\n" }.joined())\
    # Reminders missed while the machine is off are not shown later.
    Persistent=false

    [Install]
    WantedBy=timers.target

    """
  }

  /// The service unit file, which runs a program, given by its absolute path, to show the reminder.
  package static func serviceUnit(program: String) -> String {
    """
    # Written by `knead remind`; `knead remind --off` removes it.
    [Unit]
    Description=\(title)

    [Service]
    Type=oneshot
    ExecStart=\(quoted(program)) remind --notify
    TimeoutStartSec=60

    """
  }

  /// The title of a reminder.
  package static let title = "Time for your back: knead"

  /// The times as systemd calendar events, such as `Mon..Fri *-*-* 10:30:00`.
  package var calendarEvents: [String] {
    groups.flatMap { group in
      let days =
        group.days.count == 7
        ? ""
        : Self.list(group.days, range: "..", separator: ",") { Self.unitDay($0) } + " "
      return group.times.map { "\(days)*-*-* \(Self.clock($0)):00" }
    }
  }

  /// Reads the reminders back from a timer unit; `nil` if it contains anything not written by
  /// `knead remind`.
  package init?(timerUnit: String) {
    let events = timerUnit.split(separator: "\n").filter { $0.hasPrefix("OnCalendar=") }
      .map { String($0.dropFirst("OnCalendar=".count)) }
    let texts = events.map { event in
      guard event.hasSuffix(":00") else { return event }
      let words = event.replacing("*-*-* ", with: "").replacing("..", with: "-")
      return String(words.dropLast(3))
    }
    guard case .success(let reminder) = readReminder(texts.joined(separator: "; ")) else {
      return nil
    }
    self = reminder
  }

  private static func unitDay(_ day: Int) -> String { days[day].prefix(3).capitalizedFirst }

  /// A path quoted for ExecStart.
  private static func quoted(_ path: String) -> String {
    let signs = path.unicodeScalars.map { sign in
      switch sign {
      case "\"", "\\": "\\\(sign)"
      case "%": "%%"
      // A newline would start another setting.
      case "\n": "\\n"
      default: "\(sign)"
      }
    }
    return "\"\(signs.joined())\""
  }
}
