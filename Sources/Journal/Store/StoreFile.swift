import Coach
import Glibc
import Platform
import SystemPackage

/// The journal's folder and file, readable only by their owner.
enum StoreFile {
  /// Creates the folder (0700, with its parents) and an empty file (0600) if they don't exist.
  /// SQLite gives its helper files the same mode as the main file.
  static func prepare(_ file: String) throws(StorageProblem) {
    try makeFolder(folder(of: file))
    let descriptor = try open(file, .readWrite, .create, doing: .write)
    try? descriptor.setPermissions(.ownerReadWrite)
    try? descriptor.close()
  }

  /// Runs a closure while excluding other processes doing the same on this file: two simultaneous
  /// first starts must not both create the tables.
  static func withLock<Result>(
    on file: String, _ work: () throws -> Result
  ) throws -> Result {
    let path = file + ".lock"
    let descriptor = try open(path, .readWrite, .create, doing: .write)
    defer { try? descriptor.close() }
    guard flock(descriptor.rawValue, LOCK_EX) == 0 else { throw refused(.lock, path) }
    return try work()
  }

  /// Creates a folder accessible only to its owner, with its parents.
  static func makeFolder(_ folder: String) throws(StorageProblem) {
    do throws(Files.Refusal) { try Files.makeFolder(folder) } catch {
      throw .refused(.make, path: error.path, reason: error.reason.description)
    }
    guard let facts = try? FilePath(folder).stat(), facts.type == .directory else {
      throw .notAFolder(folder)
    }
    // Only other users' access is removed: the owner's own restrictions are deliberate.
    let permissions = facts.permissions.rawValue
    if permissions & 0o077 != 0 { chmod(folder, permissions & 0o7700) }
  }

  /// Creates a temporary folder beside a file, accessible only to its owner.
  static func makeTemporaryFolder(beside file: String) throws(StorageProblem) -> String {
    var path = Array("\(file).XXXXXX".utf8CString)
    guard let made = mkdtemp(&path) else { throw refused(.writeBeside, file) }
    return String(cString: made)
  }

  /// Removes temporary folders left behind by a killed process.
  static func removeTemporaryFolders(beside file: String) {
    guard let name = FilePath(file).lastComponent else { return }
    let (folder, start) = (folder(of: file), name.string + ".")
    for entry in names(in: folder) where entry.hasPrefix(start) && entry.count == start.count + 6 {
      removeFolder(folder + "/" + entry)
    }
  }

  /// Whether a file starts with SQLite's signature.
  static func isDatabase(_ path: String) throws(StorageProblem) -> Bool {
    let descriptor = try open(path, .readOnly, .nonBlocking, doing: .read)
    defer { try? descriptor.close() }
    var head = [UInt8](repeating: 0, count: 16)
    let count = try? head.withUnsafeMutableBytes { try descriptor.read(into: $0) }
    return count == 16 && head == Array("SQLite format 3\0".utf8)
  }

  /// Copies a file, making the copy readable only by its owner.
  static func copy(_ path: String, to target: String) throws(StorageProblem) {
    let source = try open(path, .readOnly, doing: .read)
    defer { try? source.close() }
    let copy = try open(target, .writeOnly, [.create, .exclusiveCreate], doing: .write)
    defer { try? copy.close() }
    var chunk = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = try attempt(.read, path) {
        try chunk.withUnsafeMutableBytes { try source.read(into: $0) }
      }
      if count == 0 { return }
      _ = try attempt(.write, target) { try copy.writeAll(chunk[..<count]) }
    }
  }

  /// The folder containing a file.
  static func folder(of file: String) -> String { FilePath(file).removingLastComponent().string }

  /// The names in a folder; empty if it can't be read.
  static func names(in folder: String) -> [String] {
    (try? Files.names(in: folder)) ?? []
  }

  /// Removes a folder and the files in it.
  static func removeFolder(_ folder: String) {
    for name in names(in: folder) { try? Files.remove(folder + "/" + name) }
    Files.removeIfEmpty(folder)
  }
}

extension StoreFile {
  /// Opens a file without letting child processes inherit it; a new file is private to its owner.
  static func open(
    _ path: String, _ mode: FileDescriptor.AccessMode, _ options: FileDescriptor.OpenOptions = [],
    doing action: StorageProblem.FileAction
  ) throws(StorageProblem) -> FileDescriptor {
    try attempt(action, path) {
      try FileDescriptor.open(
        FilePath(path), mode, options: options.union(.closeOnExec),
        permissions: options.contains(.create) ? .ownerReadWrite : nil)
    }
  }

  /// Makes a system call, and reports any failure with the file's path.
  static func attempt<Result>(
    _ action: StorageProblem.FileAction, _ path: String, _ work: () throws -> Result
  ) throws(StorageProblem) -> Result {
    do { return try work() } catch {
      throw .refused(action, path: path, reason: (error as? Errno)?.description ?? "\(error)")
    }
  }

  /// The failure of the latest system call, with its reason.
  static func refused(_ action: StorageProblem.FileAction, _ path: String) -> StorageProblem {
    .refused(action, path: path, reason: Errno.last.description)
  }
}
