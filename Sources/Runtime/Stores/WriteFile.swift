import Glibc
import Wording

/// Makes a folder with its parents, new ones for this user alone; whether all are there then.
func makeFolder(_ folder: String) -> Bool {
  var path = ""
  for part in folder.split(separator: "/") {
    path += "/" + part
    if mkdir(path, 0o700) != 0, errno != EEXIST { return false }
  }
  return true
}

/// Makes a folder (0700, with its parents) that is this user's alone; whether it is there then.
func makePrivateFolder(_ folder: String) -> Bool {
  guard makeFolder(folder) else { return false }
  var facts = stat()
  guard lstat(folder, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR, facts.st_uid == getuid()
  else { return false }
  return chmod(folder, 0o700) == 0
}

/// Writes a whole text file, or nothing. With `replacing`, it takes the place of the file of that
/// name once it is complete on the disk, and has its permissions; without, a file that is there is
/// an error. `isPrivate` makes a new file readable by its owner alone.
package func writeFile(
  _ text: String, to path: String, replacing: Bool, isPrivate: Bool = false
) throws {
  func failure(_ words: (String, String) -> String) -> Failure {
    Failure(.ioError, words(path, String(cString: strerror(errno))))
  }
  // What a link leads to is replaced, and not the link.
  let real = replacing ? realpath(path, nil) : nil
  defer { free(real) }
  let target = real.map { String(cString: $0) } ?? path
  if replacing, access(target, W_OK) != 0 { throw failure(FileWords.cannotWrite) }
  let draft = replacing ? "\(target).knead-\(getpid())" : target
  var facts = stat()
  let mode =
    replacing && stat(target, &facts) == 0 ? facts.st_mode & 0o777 : isPrivate ? 0o600 : 0o666
  let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
  guard descriptor >= 0 else { throw failure(FileWords.cannotWrite) }
  if replacing { fchmod(descriptor, mode) }
  var problem: Failure?
  var rest = Array(text.utf8)[...]
  while !rest.isEmpty, problem == nil {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count > 0 { rest = rest.dropFirst(count) } else { problem = failure(FileWords.cannotWrite) }
  }
  if problem == nil, fsync(descriptor) != 0 { problem = failure(FileWords.cannotWrite) }
  close(descriptor)
  if problem == nil, replacing, rename(draft, target) != 0 {
    problem = failure(FileWords.cannotReplace)
  }
  guard let problem else { return }
  unlink(draft)
  throw problem
}
