import Glibc

/// The socket by which other processes of the same user steer a session: one message is one
/// command, one message back is the answer.
final class ControlSocket {
  private let listener: CInt
  private let path: String
  /// Connections that have not sent their command yet, the oldest first.
  private var clients: [CInt] = []

  private static let mostClients = 8
  private static let longestMessage = 512

  /// Opens the socket of this process in a folder that only its user can open; `nil` where that
  /// cannot be had, and then nobody can steer.
  init?(in folder: String) {
    guard makePrivateFolder(folder) else { return nil }
    path = "\(folder)/\(getpid())"
    // One of an earlier process with this number is stale.
    unlink(path)
    listener = socket(AF_UNIX, CInt(SOCK_SEQPACKET.rawValue), 0)
    guard listener >= 0 else { return nil }
    _ = fcntl(listener, F_SETFD, FD_CLOEXEC)
    _ = fcntl(listener, F_SETFL, O_NONBLOCK)
    let mask = umask(0o177)
    let isBound = withAddress(path) { bind(listener, $0, $1) == 0 } ?? false
    umask(mask)
    guard isBound, listen(listener, 8) == 0 else {
      Glibc.close(listener)
      return nil
    }
  }

  /// What to watch for reading.
  var descriptors: [CInt] { [listener] + clients }

  /// One of the descriptors is readable: answers the command that came by it, if one did.
  func answer(_ descriptor: CInt, _ reply: (String) -> String) {
    if descriptor == listener {
      admit()
      return
    }
    guard let index = clients.firstIndex(of: descriptor) else { return }
    var bytes = [UInt8](repeating: 0, count: Self.longestMessage)
    let count = recv(descriptor, &bytes, bytes.count, CInt(MSG_DONTWAIT))
    if count > 0 {
      let text = Array(reply(String(decoding: bytes[..<count], as: UTF8.self)).utf8)
      let flags = CInt(MSG_DONTWAIT | MSG_NOSIGNAL)
      _ = send(descriptor, text, text.count, flags)
    }
    Glibc.close(clients.remove(at: index))
  }

  /// Takes a connection of the same user; any other is refused.
  private func admit() {
    let client = accept(listener, nil, nil)
    guard client >= 0 else { return }
    guard peer(of: client) == getuid() else {
      Glibc.close(client)
      return
    }
    _ = fcntl(client, F_SETFD, FD_CLOEXEC)
    if clients.count >= Self.mostClients { Glibc.close(clients.removeFirst()) }
    clients.append(client)
  }

  /// Closes and removes the socket.
  func close() {
    unlink(path)
    for descriptor in descriptors { Glibc.close(descriptor) }
    clients = []
  }
}

/// The sessions of this user that can be steered.
enum Sessions {
  /// A session that goes on, by the number of its process.
  struct Running {
    let process: pid_t
    let path: String
  }

  /// All of them. What is left of processes that are gone is removed.
  static func all() -> [Running] {
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
  static func ask(_ session: Running, _ command: String) -> String? {
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

/// The user at the other end of a socket; `nil` where the system does not say.
private func peer(of descriptor: CInt) -> uid_t? {
  // The process, the user and the group, as the kernel lays `struct ucred` out.
  var facts: [UInt32] = [0, 0, 0]
  var length = socklen_t(12)
  guard getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &facts, &length) == 0 else { return nil }
  return facts[1]
}

/// Makes a folder (0700, with its parents) that is this user's alone; whether it is there then.
func makePrivateFolder(_ folder: String) -> Bool {
  guard makeFolder(folder) else { return false }
  var facts = stat()
  guard lstat(folder, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR, facts.st_uid == getuid()
  else { return false }
  return chmod(folder, 0o700) == 0
}

/// Gives the address of a socket at a path to `body`; `nil` where the path is too long for one.
private func withAddress<Result>(
  _ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
) -> Result? {
  var address = sockaddr_un()
  address.sun_family = sa_family_t(AF_UNIX)
  let bytes = Array(path.utf8) + [0]
  guard bytes.count <= MemoryLayout.size(ofValue: address.sun_path) else { return nil }
  withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
  return withUnsafePointer(to: &address) { pointer in
    pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
    }
  }
}
