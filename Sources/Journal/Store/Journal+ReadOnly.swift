package import Coach
import GRDB
import Platform
import SystemPackage

/// Strictly read-only access to a journal, without changing a byte of it.
extension Journal {
  /// Opens the journal for reading only. If it exists but can't be written to, it is opened as a
  /// copy in memory (`isCopy`).
  package init(reading file: String) throws(StorageProblem) {
    let problem: StorageProblem
    do throws(StorageProblem) {
      self = try Journal(file: file)
      return
    } catch { problem = error }
    let folder = StoreFile.folder(of: file)
    // Content still in the log can't be read without writing.
    guard Files.canRead(file), !Files.canWrite(file) || !Files.canWrite(folder),
      !Self.hasLog(file)
    else { throw problem }
    try self.init(copyOf: file)
  }

  /// Reads a file into memory, and migrates an older version's tables there.
  init(copyOf file: String) throws(StorageProblem) {
    self.file = file
    name = file
    isCopy = true
    do {
      queue = try DatabaseQueue()
      // SQLite might be unable to create its helper files beside this one.
      let source = try DatabaseQueue(path: Self.immutable(file), configuration: Self.onlyReading)
      defer { source.retire() }
      try source.backup(to: queue)
      guard try !queue.read(Schema.migrator.hasBeenSuperseded) else {
        throw StorageProblem.newer(file: file)
      }
      try Schema.migrator.migrate(queue)
    } catch { throw Self.problem(error, .read, file) }
  }

  /// Whether a file is an SQLite database, such as a journal.
  package static func isDatabase(_ path: String) -> Bool {
    (try? StoreFile.isDatabase(path)) ?? false
  }

  /// Whether a newer program wrote the file. Opening it for writing would change it.
  static func wasWrittenByNewer(_ file: String) -> Bool {
    guard let queue = try? DatabaseQueue(path: file, configuration: onlyReading) else {
      return false
    }
    defer { queue.retire() }
    return (try? queue.read(Schema.migrator.hasBeenSuperseded)) ?? false
  }

  private static var onlyReading: Configuration {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(20)
    return configuration
  }

  private static func hasLog(_ file: String) -> Bool {
    ((try? FilePath(file + "-wal").stat())?.size ?? 0) > 0
  }

  /// The file's URI, marked immutable so that SQLite expects no other writer.
  private static func immutable(_ file: String) -> String {
    let plain = Set("/-._~".utf8)
    let path = file.utf8.map { byte in
      let isPlain = byte.isLetterOrDigit || plain.contains(byte)
      return isPlain
        ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    return "file:\(path.joined())?immutable=1"
  }
}

extension UInt8 {
  /// Whether this is an ASCII letter or digit.
  fileprivate var isLetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }
}
