package import Documents
import Platform
import SystemPackage
import Wording

/// The systemd timer for reminders: two unit files owned by the user, and their service manager's
/// state.
package struct ReminderTimer {
  /// The folder of the user's systemd units.
  private let folder: String
  private let manager: ServiceManager

  package init(_ host: Host) {
    folder = host.folders.units
    manager = ServiceManager(spawner: host.spawner)
  }

  /// The paths of the timer and of the service it starts.
  package var files: [String] { [timerFile, serviceFile] }

  private static let timer = "knead-remind.timer"
  private static let service = "knead-remind.service"
  private var timerFile: String { folder + "/" + Self.timer }
  private var serviceFile: String { folder + "/" + Self.service }
  /// The link created by `systemctl enable`, which starts the timer with the user's session.
  private var link: String { folder + "/timers.target.wants/" + Self.timer }

  /// The contents of the timer file; `nil` if there is none.
  package func text() throws(FileProblem) -> String? { try text(of: timerFile) }

  /// Whether the timer is active.
  package var isRunning: Bool { manager.obeys("is-active", "--quiet", Self.timer) }

  /// Writes both files and starts the timer; on failure, restores the previous state.
  package func set(_ reminder: Reminder) throws {
    try manager.check(for: reminder)
    let before = try files.map { ($0, try text(of: $0)) }
    do {
      do throws(Files.Refusal) { try Files.makeFolder(folder) } catch {
        throw FileProblem.cannotChange(.make, folder, reason: error.reason.description)
      }
      let program = Files.absolute("/proc/self/exe")
      try write(Reminder.serviceUnit(program: program), to: serviceFile)
      try write(reminder.timerUnit, to: timerFile)
      // A running timer only picks up new times on a restart.
      for words in [["daemon-reload"], ["enable", "--now", Self.timer], ["restart", Self.timer]] {
        guard manager.obeys(words) else {
          throw RuntimeProblem.noReminders(.refused(words), times: reminder.text)
        }
      }
    } catch {
      try undo(to: before)
      throw error
    }
  }

  /// Stops and removes the timer; returns the files removed, and whether the service manager was
  /// informed.
  package func remove() throws(FileProblem) -> (removed: [String], isTold: Bool) {
    let found = (files + [link]).filter(Files.isTaken)
    if found.isEmpty { return ([], true) }
    manager.obeys("disable", "--now", Self.timer)
    for path in found {
      do throws(Errno) { try Files.removeIfThere(path) } catch {
        throw .cannotChange(.remove, path, reason: error.description)
      }
    }
    removeEmptyFolders()
    let isTold = manager.obeys("daemon-reload")
    // Otherwise systemd would remember a failed service.
    if isTold { manager.obeys("reset-failed", Self.timer, Self.service) }
    return (found, isTold)
  }

  private func undo(to before: [(path: String, text: String?)]) throws(FileProblem) {
    if before.allSatisfy({ $0.text == nil }) {
      _ = try remove()
      return removeEmptyFolders()
    }
    for (path, text) in before {
      if let text { try write(text, to: path) } else { try? Files.remove(path) }
    }
    manager.obeys("daemon-reload")
    manager.obeys("restart", Self.timer)
  }

  private func removeEmptyFolders() {
    Files.removeIfEmpty(folder + "/timers.target.wants")
    let parts = folder.split(separator: "/")
    for count in [0, 1, 2] {
      Files.removeIfEmpty("/" + parts.dropLast(count).joined(separator: "/"))
    }
  }

  private func write(_ text: String, to path: String) throws(FileProblem) {
    try TextFiles.write(text, to: path, replacing: Files.exists(path))
  }

  private func text(of path: String) throws(FileProblem) -> String? {
    Files.exists(path) ? try TextFiles.read(path).text : nil
  }
}
