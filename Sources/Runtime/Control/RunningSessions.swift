import Glibc
import Platform
import SystemPackage

/// This user's sessions that can be controlled.
package enum RunningSessions {
  /// A running session, identified by its process id.
  package struct Running {
    package let process: Int32
    package let path: String
  }

  /// All running sessions. Removes sockets left behind by dead processes.
  package static func all(in folders: Folders) -> [Running] {
    folders.sockets.flatMap { folder in
      numbers(in: folder).compactMap { process in
        let path = "\(folder)/\(process)"
        guard let descriptor = connected(to: path) else { return nil }
        try? descriptor.close()
        return Running(process: process, path: path)
      }
    }
  }

  /// Sends a command and returns the reply; `nil` if none arrives within 2 seconds.
  package static func ask(_ session: Running, _ command: String) -> String? {
    guard let descriptor = connected(to: session.path) else { return nil }
    defer { try? descriptor.close() }
    guard LocalSocket.isOwn(descriptor), LocalSocket.send(command, to: descriptor),
      !Watch.wait(for: [Watch(descriptor)], atMost: .seconds(2)).isEmpty
    else { return nil }
    return LocalSocket.receive(from: descriptor, most: 4096)
  }

  /// Sends a message that needs no reply.
  static func tell(_ session: Running, _ message: String) {
    guard let descriptor = connected(to: session.path) else { return }
    LocalSocket.send(String(decoding: message.utf8.prefix(256), as: UTF8.self), to: descriptor)
    try? descriptor.close()
  }

  private static func connected(to path: String) -> FileDescriptor? {
    do throws(Errno) { return try LocalSocket.connect(to: path) } catch {
      let process = path.split(separator: "/").last.flatMap { pid_t($0) } ?? 0
      if error == .connectionRefused, kill(process, 0) != 0, Errno.last == .noSuchProcess {
        try? Files.remove(path)
      }
      return nil
    }
  }

  /// Announces a new session, by title, to the user's other sessions; returns whether there are
  /// any.
  static func greet(_ title: String, in folders: Folders) -> Bool {
    let others = all(in: folders)
    for session in others { tell(session, ["hello", title].joined(separator: " ")) }
    return !others.isEmpty
  }

  private static func numbers(in folder: String) -> [pid_t] {
    let numbers = ((try? Files.names(in: folder)) ?? []).compactMap { pid_t($0) }.filter { $0 > 0 }
    return numbers.sorted()
  }
}
