import Coach
import Glibc
import Platform
import SystemPackage

/// The journal's folder and file, readable by their owner alone.
enum StoreFile {
  /// Makes the folder (0700, with its parents) and an empty file (0600) where there are none.
  /// SQLite gives its helper files the mode of the main file.
  static func prepare(_ file: String) throws(StorageProblem) {
    try makeFolder(folder(of: file))
    let descriptor = try open(file, .readWrite, .create, doing: .write)
    try? descriptor.setPermissions(.ownerReadWrite)
    try? descriptor.close()
  }

  /// Runs a piece of work while no other process does the same on this file: two first starts at
  /// once must not both lay out the tables.
  static func withLock<Result>(
    on file: String, _ work: () throws -> Result
  ) throws -> Result {
    let path = file + ".lock"
    let descriptor = try open(path, .readWrite, .create, doing: .write)
    defer { try? descriptor.close() }
    guard flock(descriptor.rawValue, LOCK_EX) == 0 else { throw refused(.lock, path) }
    return try work()
  }

  /// Makes a folder that only its owner can open, with its parents.
  static func makeFolder(_ folder: String) throws(StorageProblem) {
    do throws(Files.Refusal) { try Files.makeFolder(folder) } catch {
      throw .refused(.make, path: error.path, reason: error.reason.description)
    }
    guard let facts = try? FilePath(folder).stat(), facts.type == .directory else {
      throw .notAFolder(folder)
    }
    // What its owner may not do there is the owner's own wish.
    let permissions = facts.permissions.rawValue
    if permissions & 0o077 != 0 { chmod(folder, permissions & 0o7700) }
  }

  /// Makes a folder of this program's own beside a file, which its owner alone can open.
  static func makeTemporaryFolder(beside file: String) throws(StorageProblem) -> String {
    var path = Array("\(file).XXXXXX".utf8CString)
    guard let made = mkdtemp(&path) else { throw refused(.writeBeside, file) }
    return String(cString: made)
  }

  /// Removes the folders of that kind that were left by something that was killed.
  static func removeTemporaryFolders(beside file: String) {
    guard let name = FilePath(file).lastComponent else { return }
    let (folder, start) = (folder(of: file), name.string + ".")
    for entry in names(in: folder) where entry.hasPrefix(start) && entry.count == start.count + 6 {
      removeFolder(folder + "/" + entry)
    }
  }

  /// Whether a file begins like one of SQLite's.
  static func isDatabase(_ path: String) throws(StorageProblem) -> Bool {
    let descriptor = try open(path, .readOnly, .nonBlocking, doing: .read)
    defer { try? descriptor.close() }
    var head = [UInt8](repeating: 0, count: 16)
    let count = try? head.withUnsafeMutableBytes { try descriptor.read(into: $0) }
    return count == 16 && head == Array("SQLite format 3\0".utf8)
  }

  /// Copies a file that only its owner will be able to read.
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

  /// The folder that a file is in.
  static func folder(of file: String) -> String { FilePath(file).removingLastComponent().string }

  /// The names in a folder; none where it cannot be read.
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
  /// Opens a file that no other program inherits; a new one is its owner's alone.
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

  /// Carries out a system call; what the system refuses is told with the file.
  static func attempt<Result>(
    _ action: StorageProblem.FileAction, _ path: String, _ work: () throws -> Result
  ) throws(StorageProblem) -> Result {
    do { return try work() } catch {
      throw .refused(action, path: path, reason: (error as? Errno)?.description ?? "\(error)")
    }
  }

  /// What the system has just refused to do, with its reason.
  static func refused(_ action: StorageProblem.FileAction, _ path: String) -> StorageProblem {
    .refused(action, path: path, reason: Errno.last.description)
  }
}
