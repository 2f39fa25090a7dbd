package import Documents
import Glibc
import Platform

/// The timer of systemd that reminds: two files of the user's, and what their service manager knows.
package enum ReminderTimer {
  /// The timer and the service that it starts, by their paths.
  package static var files: [String] { [timerFile, serviceFile] }

  private static let timer = "knead-remind.timer"
  private static let service = "knead-remind.service"
  private static var timerFile: String { Folders.units + "/" + timer }
  private static var serviceFile: String { Folders.units + "/" + service }
  /// What `systemctl enable` makes: it starts the timer with the session.
  private static var link: String { Folders.units + "/timers.target.wants/" + timer }

  /// What the timer's file says; `nil` where there is none.
  package static func text() throws -> String? { try text(of: timerFile) }

  /// Whether the timer waits for its next time.
  package static var isRunning: Bool { ServiceManager.obeys("is-active", "--quiet", timer) }

  /// Writes both files and starts the timer; where that fails, all is as it was before.
  package static func set(_ reminder: Reminder) throws {
    try ServiceManager.check(for: reminder)
    let before = try files.map { ($0, try text(of: $0)) }
    do {
      guard makeFolder(Folders.units) else {
        throw Failure(
          .ioError, "cannot make \(Folders.units): \(String(cString: strerror(errno)))")
      }
      try write(Reminder.serviceUnit(program: absolute("/proc/self/exe")), to: serviceFile)
      try write(reminder.timerUnit, to: timerFile)
      // A timer that runs takes new times when it is started again.
      for words in [["daemon-reload"], ["enable", "--now", timer], ["restart", timer]] {
        guard ServiceManager.obeys(words) else { throw ServiceManager.refusal(words, reminder) }
      }
    } catch {
      try undo(to: before)
      throw error
    }
  }

  /// Stops the timer and removes all there is of it: what was removed, and whether the service
  /// manager knows.
  package static func remove() throws -> (removed: [String], isTold: Bool) {
    let found = (files + [link]).filter(isThere)
    if found.isEmpty { return ([], true) }
    ServiceManager.obeys("disable", "--now", timer)
    for path in found where unlink(path) != 0 && errno != ENOENT {
      throw Failure(.ioError, "cannot remove \(path): \(String(cString: strerror(errno)))")
    }
    removeEmptyFolders()
    let isTold = ServiceManager.obeys("daemon-reload")
    // A service that failed would be remembered.
    if isTold { ServiceManager.obeys("reset-failed", timer, service) }
    return (found, isTold)
  }

  private static func undo(to before: [(path: String, text: String?)]) throws {
    if before.allSatisfy({ $0.text == nil }) {
      _ = try remove()
      return removeEmptyFolders()
    }
    for (path, text) in before {
      if let text { try write(text, to: path) } else { unlink(path) }
    }
    ServiceManager.obeys("daemon-reload")
    ServiceManager.obeys("restart", timer)
  }

  /// `rmdir` removes nothing that has something in it.
  private static func removeEmptyFolders() {
    rmdir(Folders.units + "/timers.target.wants")
    let parts = Folders.units.split(separator: "/")
    for count in [0, 1, 2] { rmdir("/" + parts.dropLast(count).joined(separator: "/")) }
  }

  private static func write(_ text: String, to path: String) throws {
    try writeFile(text, to: path, replacing: access(path, F_OK) == 0)
  }

  private static func text(of path: String) throws -> String? {
    access(path, F_OK) == 0 ? try readFile(path).text : nil
  }

  /// Whether there is something at a path, be it a link that leads nowhere.
  private static func isThere(_ path: String) -> Bool {
    var facts = stat()
    return lstat(path, &facts) == 0
  }
}
