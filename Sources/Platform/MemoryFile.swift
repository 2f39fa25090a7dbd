import CLinux
package import SystemPackage

/// Files that are nowhere but in memory.
package enum MemoryFile {
  /// Opens one, which programs that this one starts do not inherit.
  package static func open() throws(Errno) -> FileDescriptor {
    let descriptor = knead_memory_file()
    guard descriptor >= 0 else { throw .last }
    return FileDescriptor(rawValue: descriptor)
  }
}
