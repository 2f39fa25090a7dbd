package import Glibc
package import SystemPackage

/// What swift-system has no call for.
extension FileDescriptor {
  /// Whether a terminal is behind it.
  package var isTerminal: Bool { isatty(rawValue) == 1 }

  /// Another descriptor for the same file, none of the standard ones, which programs that this one
  /// starts do not inherit.
  package func ownCopy() throws(Errno) -> FileDescriptor {
    let copy = fcntl(rawValue, F_DUPFD_CLOEXEC, 3)
    guard copy >= 0 else { throw .last }
    return FileDescriptor(rawValue: copy)
  }

  /// A C stream, which owns the descriptor from then on.
  package func stream(_ mode: String) throws(Errno) -> UnsafeMutablePointer<FILE> {
    guard let stream = fdopen(rawValue, mode) else { throw .last }
    return stream
  }

  /// Gives the file these permissions, whatever mask the process has.
  package func setPermissions(_ permissions: FilePermissions) throws(Errno) {
    if fchmod(rawValue, permissions.rawValue) != 0 { throw .last }
  }

  /// Returns once what was written is on the disk.
  package func synchronize() throws(Errno) {
    if fsync(rawValue) != 0 { throw .last }
  }
}

extension FileDescriptor.OpenOptions {
  /// A terminal that is opened does not become the one by which the process is controlled.
  package static var noControllingTerminal: FileDescriptor.OpenOptions {
    FileDescriptor.OpenOptions(rawValue: O_NOCTTY)
  }
}
