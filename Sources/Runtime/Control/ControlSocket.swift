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
