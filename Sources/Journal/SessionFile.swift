package import Coach
import Glibc
import Platform
import SystemPackage

/// The checkpoint file of a session, so that the session can resume however the program ends.
///
/// It has two slots, written alternately, each with a sequence number and a checksum: if a kill or
/// power cut interrupts one write, the other slot is still intact. The file is locked while the
/// session is running.
package final class SessionFile {
  /// The session's id: 128 random bits in hexadecimal.
  package let id: String
  private let path: String
  private let descriptor: FileDescriptor
  private var number: UInt64 = 0
  /// The last checkpoint synced to disk; `unforced` counts the writes since.
  private var forced: Checkpoint?
  private var unforced = 0

  /// The most consecutive writes without a sync, while only time passes.
  private static let mostUnforced = 9

  /// Creates the file for a new session, and its folder if necessary.
  package convenience init(in folder: String) throws(StorageProblem) {
    try StoreFile.makeFolder(folder)
    try self.init(id: Journal.newID(), in: folder, create: true)
  }

  /// Takes over the file of an interrupted session. Fails if that session is running.
  package convenience init(takingOver id: String, in folder: String) throws(StorageProblem) {
    try self.init(id: id, in: folder, create: false)
  }

  private init(id: String, in folder: String, create: Bool) throws(StorageProblem) {
    self.id = id
    path = folder + "/" + id
    descriptor = try StoreFile.open(
      path, .readWrite, create ? [.create, .exclusiveCreate] : [], doing: .write)
    guard Self.lock(descriptor) else { throw .sessionRunning(path: path) }
    number = Self.slots(of: descriptor).map(\.number).max() ?? 0
  }

  deinit { try? descriptor.close() }

  /// The latest intact checkpoint.
  package var newest: StoredCheckpoint? {
    Self.slots(of: descriptor).max { $0.number < $1.number }?.checkpoint
  }

  /// Locks a file unless a session holds it. Retries for up to 0.1 s, since listing the sessions
  /// locks each file briefly.
  private static func lock(_ descriptor: FileDescriptor) -> Bool {
    for _ in 0..<20 {
      if flock(descriptor.rawValue, LOCK_EX | LOCK_NB) == 0 { return true }
      usleep(5000)
    }
    return false
  }

  /// Writes a checkpoint, leaving the previous one intact. Any change, and every tenth plain write
  /// (one a second), is synced before this returns; the writes in between are still on their way to
  /// disk.
  package func write(_ checkpoint: StoredCheckpoint) throws(StorageProblem) {
    guard let slot = SessionSlot(number: number + 1, checkpoint: checkpoint).bytes else {
      throw .checkpointTooLong
    }
    let place = Int64((number + 1) % 2) * Int64(SessionSlot.size)
    _ = try StoreFile.attempt(.write, path) {
      try descriptor.writeAll(toAbsoluteOffset: place, slot)
    }
    number += 1
    let isPlain = forced.map { checkpoint.checkpoint.goesOn(from: $0) } ?? false
    if isPlain, number > 2, unforced < Self.mostUnforced {
      unforced += 1
      // Starts writing the slot out without waiting: one second of progress isn't worth delaying
      // the clock or draining the battery.
      posix_fadvise(descriptor.rawValue, off_t(place), off_t(SessionSlot.size), POSIX_FADV_DONTNEED)
    } else {
      (forced, unforced) = (checkpoint.checkpoint, 0)
      fdatasync(descriptor.rawValue)
    }
  }

  /// Removes the file once the session is in the journal, or if it was too short to keep.
  package func remove() { try? Files.remove(path) }

  /// The intact slots of a file.
  private static func slots(of descriptor: FileDescriptor) -> [SessionSlot] {
    [0, 1].compactMap { index in
      var bytes = [UInt8](repeating: 0, count: SessionSlot.size)
      let read = try? bytes.withUnsafeMutableBytes {
        try descriptor.read(fromAbsoluteOffset: Int64(index * SessionSlot.size), into: $0)
      }
      return read.flatMap { SessionSlot(bytes[..<$0]) }
    }
  }
}

extension Checkpoint {
  /// Whether only time has passed since an earlier checkpoint.
  fileprivate func goesOn(from earlier: Checkpoint) -> Bool {
    step == earlier.step && side == earlier.side && pressure == earlier.pressure
      && position >= earlier.position && segments.map(\.length) == earlier.segments.map(\.length)
  }
}

extension SessionFile {
  /// A session found in a checkpoint file.
  package struct Found: Sendable {
    package let id: String
    package let stored: StoredCheckpoint
    /// Whether it is running in another process; otherwise it was interrupted.
    package let isGoingOn: Bool
  }

  /// All sessions in a folder, newest first. A file with no intact slot belongs to a session that
  /// had barely started, and is removed once it is old enough.
  package static func all(in folder: String) -> [Found] {
    let found = names(in: folder).compactMap { name -> Found? in
      let path = folder + "/" + name
      guard let descriptor = try? look(at: path) else { return nil }
      defer { try? descriptor.close() }
      let isFree = flock(descriptor.rawValue, LOCK_SH | LOCK_NB) == 0
      guard let newest = slots(of: descriptor).max(by: { $0.number < $1.number }) else {
        if isFree, isOld(descriptor) { try? Files.remove(path) }
        return nil
      }
      return Found(id: name, stored: newest.checkpoint, isGoingOn: !isFree)
    }
    return found.sorted { $0.stored.at.milliseconds > $1.stored.at.milliseconds }
  }

  /// The number of session files, whatever their contents.
  package static func count(in folder: String) -> Int { names(in: folder).count }

  /// Removes the files of all sessions that aren't running, whatever their contents. Returns
  /// whether any session is running.
  package static func removeAll(in folder: String) throws(StorageProblem) -> Bool {
    var isGoingOn = false
    for name in names(in: folder) {
      let path = folder + "/" + name
      let descriptor = try look(at: path)
      defer { try? descriptor.close() }
      if !lock(descriptor) {
        isGoingOn = true
      } else {
        try StoreFile.attempt(.remove, path) { try Files.remove(path) }
      }
    }
    return isGoingOn
  }

  /// Opens the file of another session for reading.
  private static func look(at path: String) throws(StorageProblem) -> FileDescriptor {
    try StoreFile.open(path, .readOnly, [.noFollow, .nonBlocking], doing: .read)
  }

  /// Whether a file was last changed over a minute ago: a newer one may be about to be locked.
  private static func isOld(_ descriptor: FileDescriptor) -> Bool {
    guard let facts = try? descriptor.stat() else { return false }
    return time(nil) - facts.st_mtim.tv_sec > 60
  }

  private static func names(in folder: String) -> [String] {
    StoreFile.names(in: folder).filter { $0.count == 32 && $0.allSatisfy(\.isHexDigit) }
  }
}
