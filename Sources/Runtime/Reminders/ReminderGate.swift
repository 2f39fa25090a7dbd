import Coach
import Documents
import Journal
import Platform

/// Decides whether a reminder that the timer has started may be shown.
package struct ReminderGate {
  /// How late a reminder may be, in minutes: one that the machine slept through isn't shown.
  private static let longestDelay = 15

  private let host: Host
  private let settings: Settings

  package init(_ host: Host, _ settings: Settings) {
    self.host = host
    self.settings = settings
  }

  /// Whether to remind now: no session is running or has just ended, no advice against massage
  /// applies, and a time was due a moment ago. What can't be read silences nothing.
  package var isOpen: Bool {
    // During a session, the reminder's line would overwrite the player.
    RunningSessions.all(in: host.folders).isEmpty && wasDue && !isSilencedByJournal
  }

  /// Without a timer file, or with times edited by hand, the caller knows the times.
  private var wasDue: Bool {
    guard let text = try? ReminderTimer(host).text(), let reminder = Reminder(timerUnit: text)
    else { return true }
    return reminder.wasDue(inLast: Self.longestDelay, before: host.clocks.wall)
  }

  private var isSilencedByJournal: Bool {
    guard Files.exists(host.folders.journal) else { return false }
    do throws(StorageProblem) {
      return try isSilenced(by: Journal(reading: host.folders.journal))
    } catch { return false }
  }

  /// Advice against massage applies until a later check-in replaces it, however old it is.
  private func isSilenced(by journal: Journal) throws(StorageProblem) -> Bool {
    if let checkIn = try journal.standing().checkIn, !checkIn.advice.allowsMassage { return true }
    guard let last = try journal.lastSession() else { return false }
    let age = host.clocks.wall - last.ended
    return age >= .zero && age < .seconds(60 * settings.quietMinutes)
  }
}
