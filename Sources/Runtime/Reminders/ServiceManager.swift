import Documents
import Platform
import Wording

/// The user's systemd instance.
struct ServiceManager {
  let spawner: Spawner?

  /// The time limit for a command.
  private static let limit: Duration = .seconds(10)

  /// Runs a command; returns whether it succeeded.
  @discardableResult
  func obeys(_ words: String...) -> Bool { obeys(words) }

  /// Runs `systemctl --user` with these arguments; returns whether it succeeded.
  func obeys(_ words: [String]) -> Bool {
    spawner?.start("systemctl", ["--user"] + words)?.status(within: Self.limit) == 0
  }

  /// Checks that systemd is available before anything is written.
  func check(for reminder: Reminder) throws(RuntimeProblem) {
    guard let question = spawner?.start("systemctl", ["--user", "show-environment"]) else {
      throw .noReminders(.isMissing, times: reminder.text)
    }
    guard question.status(within: Self.limit) == 0 else {
      throw .noReminders(.isSilent, times: reminder.text)
    }
  }
}
