import CLinux
import Glibc
package import SystemPackage

/// Local sockets between processes of the same user. Message boundaries are preserved.
package enum LocalSocket {
  /// Opens a listening socket at a path that only this user can access; `nil` if that fails.
  /// Replaces any existing file.
  package static func listen(at path: String) -> FileDescriptor? {
    guard let descriptor = make() else { return nil }
    try? Files.remove(path)
    let mask = umask(0o177)
    let isBound = withAddress(path) { bind(descriptor.rawValue, $0, $1) == 0 } ?? false
    umask(mask)
    guard isBound, Glibc.listen(descriptor.rawValue, 8) == 0 else {
      try? descriptor.close()
      return nil
    }
    return descriptor
  }

  /// Accepts a connection from the same user; refuses any other.
  package static func accept(on listener: FileDescriptor) -> FileDescriptor? {
    let client = FileDescriptor(rawValue: Glibc.accept(listener.rawValue, nil, nil))
    guard client.rawValue >= 0 else { return nil }
    guard isOwn(client) else {
      try? client.close()
      return nil
    }
    _ = fcntl(client.rawValue, F_SETFD, FD_CLOEXEC)
    return client
  }

  /// Connects to a socket; throws if nobody accepts the connection.
  package static func connect(to path: String) throws(Errno) -> FileDescriptor {
    // A stopped process accepts nothing: it exists but doesn't answer.
    guard let descriptor = make() else { throw .last }
    let isConnected = withAddress(path) { Glibc.connect(descriptor.rawValue, $0, $1) == 0 }
    if isConnected == true { return descriptor }
    let reason = isConnected == nil ? Errno.fileNameTooLong : .last
    try? descriptor.close()
    throw reason
  }

  /// Returns whether the other end is a process of the same user.
  package static func isOwn(_ descriptor: FileDescriptor) -> Bool {
    var user = uid_t()
    return knead_peer_user(descriptor.rawValue, &user) == 0 && user == getuid()
  }

  /// Sends a message without waiting; returns whether it was sent in full.
  @discardableResult
  package static func send(_ message: String, to descriptor: FileDescriptor) -> Bool {
    let text = Array(message.utf8)
    let flags = CInt(MSG_DONTWAIT | MSG_NOSIGNAL)
    return Glibc.send(descriptor.rawValue, text, text.count, flags) == text.count
  }

  /// Returns the next message, cut to `most` bytes; `nil` if there is none.
  package static func receive(from descriptor: FileDescriptor, most: Int) -> String? {
    var bytes = [UInt8](repeating: 0, count: most)
    let count = recv(descriptor.rawValue, &bytes, bytes.count, CInt(MSG_DONTWAIT))
    return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : nil
  }

  /// Creates a non-blocking socket that programs don't inherit.
  private static func make() -> FileDescriptor? {
    let descriptor = socket(AF_UNIX, CInt(SOCK_SEQPACKET.rawValue), 0)
    guard descriptor >= 0 else { return nil }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    return FileDescriptor(rawValue: descriptor)
  }

  /// Calls `body` with the address of a socket at a path; `nil` if the path is too long.
  private static func withAddress<Result>(
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
}
