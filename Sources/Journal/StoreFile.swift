import Coach
import Glibc

/// The journal's folder and file, readable by their owner alone.
enum StoreFile {
  /// Makes the folder (0700, with its parents) and an empty file (0600) where there are none.
  /// SQLite gives its helper files the mode of the main file.
  static func prepare(_ file: String) throws(StorageProblem) {
    let folder = String(file.prefix(upTo: file.lastIndex(of: "/") ?? file.startIndex))
    try makeFolder(folder)
    let descriptor = open(file, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw refused(.write, file) }
    fchmod(descriptor, 0o600)
    close(descriptor)
  }

  /// Runs a piece of work while no other process does the same on this file: two first starts at
  /// once must not both lay out the tables.
  static func withLock<Result>(
    on file: String, _ work: () throws -> Result
  ) throws -> Result {
    let descriptor = open(file + ".lock", O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw refused(.write, file + ".lock") }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX) == 0 else { throw refused(.lock, file + ".lock") }
    return try work()
  }

  /// Makes a folder that only its owner can open, with its parents.
  static func makeFolder(_ folder: String) throws(StorageProblem) {
    var path = ""
    for part in folder.split(separator: "/") {
      path += "/" + part
      if mkdir(path, 0o700) != 0, errno != EEXIST { throw refused(.make, path) }
    }
    var facts = stat()
    guard stat(folder, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR else {
      throw .notAFolder(folder)
    }
    // What its owner may not do there is the owner's own wish.
    if facts.st_mode & 0o077 != 0 { chmod(folder, facts.st_mode & 0o7700) }
  }

  /// Makes a folder of this program's own beside a file, which its owner alone can open.
  static func makeTemporaryFolder(beside file: String) throws(StorageProblem) -> String {
    var path = Array("\(file).XXXXXX".utf8CString)
    guard let made = mkdtemp(&path) else { throw refused(.writeBeside, file) }
    return String(cString: made)
  }

  /// Removes the folders of that kind that were left by something that was killed.
  static func removeTemporaryFolders(beside file: String) {
    guard let slash = file.lastIndex(of: "/") else { return }
    let (folder, name) = (String(file[..<slash]), file[file.index(after: slash)...] + ".")
    for entry in names(in: folder) where entry.hasPrefix(name) && entry.count == name.count + 6 {
      removeFolder(folder + "/" + entry)
    }
  }

  /// Whether a file begins like one of SQLite's.
  static func isDatabase(_ path: String) throws(StorageProblem) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw refused(.read, path) }
    defer { close(descriptor) }
    var head = [UInt8](repeating: 0, count: 16)
    return Glibc.read(descriptor, &head, 16) == 16 && head == Array("SQLite format 3\0".utf8)
  }

  /// Copies a file that only its owner will be able to read.
  static func copy(_ path: String, to target: String) throws(StorageProblem) {
    let source = open(path, O_RDONLY | O_CLOEXEC)
    guard source >= 0 else { throw refused(.read, path) }
    defer { close(source) }
    let descriptor = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw refused(.write, target) }
    defer { close(descriptor) }
    var chunk = [UInt8](repeating: 0, count: 1 << 20)
    while case let count = Glibc.read(source, &chunk, chunk.count), count != 0 {
      guard count > 0 else { throw refused(.read, path) }
      guard Glibc.write(descriptor, chunk, count) == count else {
        throw refused(.write, target)
      }
    }
  }

  /// The names in a folder; none where it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names
  }

  /// Removes a folder and the files in it.
  static func removeFolder(_ folder: String) {
    for name in names(in: folder) { unlink(folder + "/" + name) }
    rmdir(folder)
  }

  /// What the system has just refused to do, with its reason.
  static func refused(_ action: StorageProblem.FileAction, _ path: String) -> StorageProblem {
    .refused(action, path: path, reason: String(cString: strerror(errno)))
  }
}
