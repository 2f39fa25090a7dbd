import Glibc

/// The journal's folder and file, readable by their owner alone.
enum StoreFile {
  /// Makes the folder (0700, with its parents) and an empty file (0600) where there are none.
  /// SQLite gives its helper files the mode of the main file.
  static func prepare(_ file: String) throws(JournalError) {
    let folder = String(file.prefix(upTo: file.lastIndex(of: "/") ?? file.startIndex))
    try makeFolder(folder)
    let descriptor = open(file, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure("cannot write \(file)") }
    fchmod(descriptor, 0o600)
    close(descriptor)
  }

  /// Runs a piece of work while no other process does the same on this file: two first starts at
  /// once must not both lay out the tables.
  static func withLock<Result>(
    on file: String, _ work: () throws -> Result
  ) throws -> Result {
    let descriptor = open(file + ".lock", O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure("cannot write \(file).lock") }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX) == 0 else { throw failure("cannot lock \(file).lock") }
    return try work()
  }

  /// Makes a folder that only its owner can open, with its parents.
  static func makeFolder(_ folder: String) throws(JournalError) {
    var path = ""
    for part in folder.split(separator: "/") {
      path += "/" + part
      if mkdir(path, 0o700) != 0, errno != EEXIST { throw failure("cannot make \(path)") }
    }
    var facts = stat()
    guard stat(folder, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR else {
      throw JournalError(message: "\(folder) is not a folder")
    }
    chmod(folder, 0o700)
  }

  /// What the system said last, as an error.
  static func failure(_ what: String) -> JournalError {
    JournalError(message: "\(what): \(String(cString: strerror(errno)))")
  }
}
