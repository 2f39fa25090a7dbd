import Wording

/// Why the program can't do what it was asked to. `knead` maps it to an exit status.
package enum RuntimeProblem: Error, Hashable, Sendable {
  /// Why systemd can't send reminders.
  package enum ServiceManager: Hashable, Sendable {
    case isMissing
    case isSilent
    /// It rejected a `systemctl` command.
    case refused([String])
  }

  /// Writing to standard output failed.
  case cannotPrint(reason: String)
  /// The settings contain mistakes, one per line.
  case settings(String)
  /// The built-in library can't be read.
  case libraryIsDamaged(String)
  /// There is no routine with this id. The hint suggests another.
  case noRoutine(String, hint: String)
  /// There is no timer with this name. The hint suggests another.
  case noTimer(String, hint: String)
  /// This isn't a valid timer name.
  case isNoTimerName(String)
  /// A saved timer is malformed at this place in the file.
  case badTimer(file: String, line: Int, column: Int, String)
  /// The session to resume is running in another terminal.
  case runsElsewhere
  case nothingToResume
  /// These questions still need an answer.
  case unanswered([Question])
  /// Reminders for these days and times can't be set up.
  case noReminders(ServiceManager, times: String)

  /// A question without an answer.
  package struct Question: Hashable, Sendable {
    let id: String
    let text: String
  }
}

extension RuntimeProblem: CustomStringConvertible {
  /// The message, without a full stop.
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
