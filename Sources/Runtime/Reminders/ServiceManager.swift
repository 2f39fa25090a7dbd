import Documents
import Platform
import Wording

/// systemd, as far as it works for this user alone.
struct ServiceManager {
  let spawner: Spawner?

  /// How long it may take.
  private static let limit: Duration = .seconds(10)

  /// Gives it an order; whether it was carried out.
  @discardableResult
  func obeys(_ words: String...) -> Bool { obeys(words) }

  /// Gives it an order in words of `systemctl`; whether it was carried out.
  func obeys(_ words: [String]) -> Bool {
    spawner?.start("systemctl", ["--user"] + words)?.status(within: Self.limit) == 0
  }

  /// Makes sure that it is there, before anything is written.
  func check(for reminder: Reminder) throws(RuntimeProblem) {
    guard let question = spawner?.start("systemctl", ["--user", "show-environment"]) else {
      throw .noReminders(.isMissing, times: reminder.text)
    }
    guard question.status(within: Self.limit) == 0 else {
      throw .noReminders(.isSilent, times: reminder.text)
    }
  }
}
