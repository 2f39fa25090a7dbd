import Glibc
package import SystemPackage

/// What swift-system has no call for: files and folders by their paths.
package enum Files {
  /// Why something could not be done, and at which path.
  package struct Refusal: Error {
    package let path: String
    package let reason: Errno
  }

  /// Whether there is something at a path.
  package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether a path leads to a folder.
  package static func isFolder(_ path: String) -> Bool {
    (try? FilePath(path).stat())?.type == .directory
  }

  /// Whether a path is taken, be it by a link that leads nowhere.
  package static func isTaken(_ path: String) -> Bool {
    (try? FilePath(path).stat(followTargetSymlink: false)) != nil
  }

  /// Whether this user may read what is at a path.
  package static func canRead(_ path: String) -> Bool { access(path, R_OK) == 0 }

  /// Whether this user may write to what is at a path.
  package static func canWrite(_ path: String) -> Bool { access(path, W_OK) == 0 }

  /// Whether this user may run what is at a path.
  package static func canRun(_ path: String) -> Bool { access(path, X_OK) == 0 }

  /// The names in a folder, in no order.
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

  /// Makes a folder with its parents, new ones for this user alone.
  package static func makeFolder(_ folder: String) throws(Refusal) {
    var path = FilePath("/")
    for part in FilePath(folder).components {
      path.append(part)
      if mkdir(path.string, 0o700) != 0, Errno.last != .fileExists {
        throw Refusal(path: path.string, reason: .last)
      }
    }
  }

  /// Makes a folder (0700, with its parents) that is this user's alone; whether it is there then.
  package static func makePrivateFolder(_ folder: String) -> Bool {
    guard (try? makeFolder(folder)) != nil,
      let facts = try? FilePath(folder).stat(followTargetSymlink: false),
      facts.type == .directory, facts.userID.rawValue == getuid()
    else { return false }
    return chmod(folder, 0o700) == 0
  }

  /// Removes a file, or a link and not what it leads to.
  package static func remove(_ path: String) throws(Errno) {
    if unlink(path) != 0 { throw .last }
  }

  /// Removes a file, if there is one.
  package static func removeIfThere(_ path: String) throws(Errno) {
    if unlink(path) != 0, Errno.last != .noSuchFileOrDirectory { throw .last }
  }

  /// Removes a folder in which there is nothing; any other stays.
  package static func removeIfEmpty(_ folder: String) { rmdir(folder) }

  /// Puts a file in the place of another, in one step.
  package static func move(_ path: String, over target: String) throws(Errno) {
    if rename(path, target) != 0 { throw .last }
  }

  /// Where a path leads, through all links and from any folder; `nil` where it leads nowhere.
  package static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// A path as it is found from any folder; as it is, where it leads nowhere.
  package static func absolute(_ path: String) -> String { resolved(path) ?? path }
}
