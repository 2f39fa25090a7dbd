import Glibc
import Platform
import SystemPackage

extension TextFiles {
  /// Writes a whole file, or nothing. With `replacing`, it takes the place of the file of that name
  /// once it is complete on the disk, and has its permissions; without, a file that is there is an
  /// error. `isPrivate` makes a new file readable by its owner alone.
  package static func write(
    _ text: String, to path: String, replacing: Bool, isPrivate: Bool = false
  ) throws(FileProblem) {
    guard replacing else {
      return try make(path, isPrivate ? .ownerReadWrite : .readWriteForAll, named: path, text)
    }
    // What a link leads to is replaced, and not the link.
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

  /// Makes a new file that is complete on the disk; where that fails, there is none. `path` is its name
  /// to the user.
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
  /// What a new file has, but for the mask of the process.
  fileprivate static var readWriteForAll: FilePermissions {
    [.ownerReadWrite, .groupReadWrite, .otherReadWrite]
  }

  /// All that say who may read, write and run a file.
  fileprivate static var accessForAll: FilePermissions {
    [.ownerReadWriteExecute, .groupReadWriteExecute, .otherReadWriteExecute]
  }
}
