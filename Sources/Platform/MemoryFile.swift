import CLinux
package import SystemPackage

/// Files that exist only in memory.
package enum MemoryFile {
  /// Opens a file in memory that child processes don't inherit.
  package static func open() throws(Errno) -> FileDescriptor {
    let descriptor = knead_memory_file()
    guard descriptor >= 0 else { throw .last }
    return FileDescriptor(rawValue: descriptor)
  }
}
