import Glibc

/// The user at the other end of a socket; `nil` where the system does not say.
func peer(of descriptor: CInt) -> uid_t? {
  // The process, the user and the group, as the kernel lays `struct ucred` out.
  var facts: [UInt32] = [0, 0, 0]
  var length = socklen_t(12)
  guard getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &facts, &length) == 0 else { return nil }
  return facts[1]
}

/// Gives the address of a socket at a path to `body`; `nil` where the path is too long for one.
func withAddress<Result>(
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
