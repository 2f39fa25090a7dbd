import Wording

/// Why the program cannot do what it was started for. What it means for the exit status, the commands
/// know.
package enum RuntimeProblem: Error, Hashable, Sendable {
  /// Why reminders cannot be had from systemd.
  package enum ServiceManager: Hashable, Sendable {
    case isMissing
    case isSilent
    /// It did not carry out an order, given in words of `systemctl`.
    case refused([String])
  }

  /// Standard output takes no more, for the reason that the system gives.
  case cannotPrint(reason: String)
  /// The settings have mistakes, told line by line.
  case settings(String)
  /// The library in the binary cannot be read.
  case libraryIsDamaged(String)
  /// There is no routine of an id; a hint says what may be meant.
  case noRoutine(String, hint: String)
  /// There is no timer of a name; a hint says what may be meant.
  case noTimer(String, hint: String)
  /// A word cannot be the name of a timer.
  case isNoTimerName(String)
  /// A saved timer cannot be read, at this place in the file.
  case badTimer(file: String, line: Int, column: Int, String)
  /// The session that is to be resumed is running in another terminal.
  case runsElsewhere
  case nothingToResume
  /// The answers leave questions open, each told by its id and its text.
  case unanswered([Question])
  /// Reminders for these days and times cannot be set up.
  case noReminders(ServiceManager, times: String)

  /// A question that is still open.
  package struct Question: Hashable, Sendable {
    let id: String
    let text: String
  }
}

extension RuntimeProblem: CustomStringConvertible {
  /// What is wrong, in a sentence without the full stop.
  package var description: String {
    switch self {
    case .cannotPrint(let reason): FileWords.cannotPrint(reason)
    case .settings(let problems): SettingWords.unreadable(problems)
    case .libraryIsDamaged(let reason): FileWords.libraryDamaged(reason)
    case .noRoutine(let word, let hint): CommandWords.noRoutine(word, hint)
    case .noTimer(let name, let hint): CommandWords.noTimer(name, hint)
    case .isNoTimerName(let name): CommandWords.notATimerName(name)
    case .badTimer(let file, let line, let column, let message):
      CommandWords.at(file, line: line, column: column, message)
    case .runsElsewhere: CommandWords.runsElsewhere
    case .nothingToResume: CommandWords.nothingToResume
    case .unanswered(let questions):
      ControlWords.unanswered(questions.map { ($0.id, $0.text) })
    case .noReminders(.isMissing, let times): ReminderWords.noSystemd(times)
    case .noReminders(.isSilent, let times): ReminderWords.noAnswer(times)
    case .noReminders(.refused(let order), let times): ReminderWords.refused(order, times)
    }
  }
}
