import Documents
import Glibc
import Platform
import SystemPackage

/// Delivers a reminder now, on the desktop and on the user's terminals. Failures are silent, as
/// there is nobody to read a message.
package enum ReminderNotifier {
  /// Reminds the user. `terminals` is the folder of terminal devices.
  package static func give(_ host: Host, terminals folder: String) {
    // The terminals come first, as they take no time.
    for path in terminals(in: folder) { write(Reminder.title, to: path) }
    let words = ["--app-name=knead", Reminder.title]
    _ = host.spawner?.start("notify-send", words)?.status(within: .seconds(10))
  }

  /// Terminal windows, ssh and tmux use devices in `pts`; the consoles are tty1, tty2 and so on.
  private static func terminals(in folder: String) -> [String] {
    let windows = ((try? Files.names(in: folder + "/pts")) ?? []).filter(isNumber).map {
      "pts/" + $0
    }
    let consoles = ((try? Files.names(in: folder)) ?? []).filter {
      $0.hasPrefix("tty") && isNumber($0.dropFirst(3))
    }
    return (windows + consoles).sorted().map { folder + "/" + $0 }
  }

  private static func isNumber(_ name: some StringProtocol) -> Bool {
    !name.isEmpty && name.allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// Writes a line with the bell, as `write` does: only to terminals where the user is logged in,
  /// which makes the device theirs, and accepts messages (`mesg y`), which makes it group-writable.
  private static func write(_ text: String, to path: String) {
    // Don't block: the terminal may be stopped.
    let terminal = try? FileDescriptor.open(
      FilePath(path), .writeOnly, options: [.noControllingTerminal, .nonBlocking, .closeOnExec])
    guard let terminal else { return }
    defer { try? terminal.close() }
    guard let facts = try? terminal.stat(), facts.userID.rawValue == getuid(),
      facts.permissions.contains(.groupWrite), terminal.isTerminal
    else { return }
    _ = try? terminal.writeAll("\r\n\u{7}\(text)\r\n".utf8)
  }
}
