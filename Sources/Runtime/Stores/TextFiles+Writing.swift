import Glibc
import Platform
import SystemPackage

extension TextFiles {
  /// Writes a whole file, or nothing. With `replacing`, it replaces an existing file once it is
  /// complete on the disk, and keeps its permissions; otherwise an existing file is an error.
  /// `isPrivate` makes a new file readable only by its owner.
  package static func write(
    _ text: String, to path: String, replacing: Bool, isPrivate: Bool = false
  ) throws(FileProblem) {
    guard replacing else {
      return try make(path, isPrivate ? .ownerReadWrite : .readWriteForAll, named: path, text)
    }
    // Replace the target of a link, not the link.
    let target = Files.resolved(path) ?? path
    guard Files.canWrite(target) else {
      throw .cannotChange(.write, path, reason: Errno.last.description)
    }
    let before = try? FilePath(target).stat().permissions
    let permissions = before?.intersection(.accessForAll) ?? .readWriteForAll
    let draft = "\(target).knead-\(getpid())"
    try make(draft, permissions, named: path, text, whateverTheMask: true)
    do throws(Errno) { try Files.move(draft, over: target) } catch {
      try? Files.remove(draft)
      throw .cannotChange(.replace, path, reason: error.description)
    }
  }

  /// Creates a file that is complete on the disk, or none. `path` is its name in messages.
  private static func make(
    _ file: String, _ permissions: FilePermissions, named path: String, _ text: String,
    whateverTheMask: Bool = false
  ) throws(FileProblem) {
    let descriptor: FileDescriptor
    do {
      descriptor = try FileDescriptor.open(
        FilePath(file), .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
        permissions: permissions)
    } catch { throw .cannotChange(.write, path, reason: "\(error)") }
    defer { try? descriptor.close() }
    do {
      if whateverTheMask { try? descriptor.setPermissions(permissions) }
      try descriptor.writeAll(text.utf8)
      try descriptor.synchronize()
    } catch {
      try? Files.remove(file)
      throw .cannotChange(.write, path, reason: "\(error)")
    }
  }
}

extension FilePermissions {
  /// The permissions of a new file, before the umask.
  fileprivate static var readWriteForAll: FilePermissions {
    [.ownerReadWrite, .groupReadWrite, .otherReadWrite]
  }

  /// Who may read, write and run a file.
  fileprivate static var accessForAll: FilePermissions {
    [.ownerReadWriteExecute, .groupReadWriteExecute, .otherReadWriteExecute]
  }
}
