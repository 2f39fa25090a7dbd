import Glibc
package import SystemPackage

/// Calls on files and folders that swift-system doesn't have.
package enum Files {
  /// A failed call: the error and the path.
  package struct Refusal: Error {
    package let path: String
    package let reason: Errno
  }

  /// Returns whether anything exists at a path; a broken link doesn't count.
  package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Returns whether a path leads to a folder.
  package static func isFolder(_ path: String) -> Bool {
    (try? FilePath(path).stat())?.type == .directory
  }

  /// Returns whether a path is taken, even by a broken link.
  package static func isTaken(_ path: String) -> Bool {
    (try? FilePath(path).stat(followTargetSymlink: false)) != nil
  }

  /// Returns whether this user may read the file at a path.
  package static func canRead(_ path: String) -> Bool { access(path, R_OK) == 0 }

  /// Returns whether this user may write to the file at a path.
  package static func canWrite(_ path: String) -> Bool { access(path, W_OK) == 0 }

  /// Returns whether this user may run the file at a path.
  package static func canRun(_ path: String) -> Bool { access(path, X_OK) == 0 }

  /// Returns the names in a folder, in no particular order.
  package static func names(in folder: String) throws(Errno) -> [String] {
    guard let directory = opendir(folder) else { throw .last }
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

  /// Creates a folder and its parents; new ones are private to this user.
  package static func makeFolder(_ folder: String) throws(Refusal) {
    var path = FilePath("/")
    for part in FilePath(folder).components {
      path.append(part)
      if mkdir(path.string, 0o700) != 0, Errno.last != .fileExists {
        throw Refusal(path: path.string, reason: .last)
      }
    }
  }

  /// Creates a folder (0700) and its parents; returns whether it exists and is private to this
  /// user.
  package static func makePrivateFolder(_ folder: String) -> Bool {
    guard (try? makeFolder(folder)) != nil,
      let facts = try? FilePath(folder).stat(followTargetSymlink: false),
      facts.type == .directory, facts.userID.rawValue == getuid()
    else { return false }
    return chmod(folder, 0o700) == 0
  }

  /// Removes a file; for a link, the link itself.
  package static func remove(_ path: String) throws(Errno) {
    if unlink(path) != 0 { throw .last }
  }

  /// Removes a file if it exists.
  package static func removeIfThere(_ path: String) throws(Errno) {
    if unlink(path) != 0, Errno.last != .noSuchFileOrDirectory { throw .last }
  }

  /// Removes a folder if it is empty.
  package static func removeIfEmpty(_ folder: String) { rmdir(folder) }

  /// Replaces a file with another, atomically.
  package static func move(_ path: String, over target: String) throws(Errno) {
    if rename(path, target) != 0 { throw .last }
  }

  /// Returns the absolute path without links; `nil` if nothing exists there.
  package static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// Returns the absolute path without links, or the path unchanged if nothing exists there.
  package static func absolute(_ path: String) -> String { resolved(path) ?? path }
}
