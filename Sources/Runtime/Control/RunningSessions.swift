package import Glibc
import Platform

/// The sessions of this user that can be steered.
package enum RunningSessions {
  /// A session that goes on, by the number of its process.
  package struct Running {
    package let process: pid_t
    let path: String
  }

  /// All of them. What is left of processes that are gone is removed.
  package static func all() -> [Running] {
    Folders.sockets.flatMap { folder in
      numbers(in: folder).compactMap { process in
        let path = "\(folder)/\(process)"
        guard let descriptor = connected(to: path) else { return nil }
        Glibc.close(descriptor)
        return Running(process: process, path: path)
      }
    }
  }

  /// Sends a command and returns the answer; `nil` where none comes within 2 seconds.
  package static func ask(_ session: Running, _ command: String) -> String? {
    guard let descriptor = connected(to: session.path) else { return nil }
    defer { Glibc.close(descriptor) }
    guard peer(of: descriptor) == getuid() else { return nil }
    let text = Array(command.utf8)
    guard send(descriptor, text, text.count, CInt(MSG_NOSIGNAL)) == text.count else {
      return nil
    }
    var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&watched, 1, 2000) == 1 else { return nil }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = recv(descriptor, &bytes, bytes.count, 0)
    return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : nil
  }

  /// Sends a message that needs no answer.
  static func tell(_ session: Running, _ message: String) {
    guard let descriptor = connected(to: session.path) else { return }
    let text = Array(message.utf8.prefix(256))
    _ = send(descriptor, text, text.count, CInt(MSG_NOSIGNAL))
    Glibc.close(descriptor)
  }

  private static func connected(to path: String) -> CInt? {
    let descriptor = socket(AF_UNIX, CInt(SOCK_SEQPACKET.rawValue), 0)
    guard descriptor >= 0 else { return nil }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    // One that stands still accepts nothing: it is there, and does not answer.
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    if withAddress(path, { connect(descriptor, $0, $1) == 0 }) == true { return descriptor }
    let process = path.split(separator: "/").last.flatMap { pid_t($0) } ?? 0
    if errno == ECONNREFUSED, kill(process, 0) != 0, errno == ESRCH { unlink(path) }
    Glibc.close(descriptor)
    return nil
  }

  /// Tells the other sessions of the same user that one of this title has begun; returns whether there
  /// are any.
  static func greet(_ title: String) -> Bool {
    let others = all()
    for session in others { tell(session, "hello \(title)") }
    return !others.isEmpty
  }

  private static func numbers(in folder: String) -> [pid_t] {
    let numbers = (names(in: folder) ?? []).compactMap { pid_t($0) }.filter { $0 > 0 }
    return numbers.sorted()
  }
}
