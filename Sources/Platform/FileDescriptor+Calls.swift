package import Glibc
package import SystemPackage

/// Calls on descriptors that swift-system doesn't have.
extension FileDescriptor {
  /// Whether it refers to a terminal.
  package var isTerminal: Bool { isatty(rawValue) == 1 }

  /// Returns a duplicate, numbered above the standard descriptors, that child processes don't
  /// inherit.
  package func ownCopy() throws(Errno) -> FileDescriptor {
    let copy = fcntl(rawValue, F_DUPFD_CLOEXEC, 3)
    guard copy >= 0 else { throw .last }
    return FileDescriptor(rawValue: copy)
  }

  /// Opens a C stream on the descriptor and hands it ownership.
  package func stream(_ mode: String) throws(Errno) -> UnsafeMutablePointer<FILE> {
    guard let stream = fdopen(rawValue, mode) else { throw .last }
    return stream
  }

  /// Sets the file's permissions, regardless of the umask.
  package func setPermissions(_ permissions: FilePermissions) throws(Errno) {
    if fchmod(rawValue, permissions.rawValue) != 0 { throw .last }
  }

  /// Waits until everything written has reached the disk.
  package func synchronize() throws(Errno) {
    if fsync(rawValue) != 0 { throw .last }
  }
}

extension FileDescriptor.OpenOptions {
  /// Don't make an opened terminal the controlling terminal of this process.
  package static var noControllingTerminal: FileDescriptor.OpenOptions {
    FileDescriptor.OpenOptions(rawValue: O_NOCTTY)
  }
}
