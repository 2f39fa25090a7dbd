package import Coach
import Glibc
import Platform
import SystemPackage

/// The file that keeps where a session stands, so that whatever ends the program it can go on.
///
/// It has two slots that are written in turn, each with a number and a sum over its bytes: a kill or
/// a power cut in the middle of a write leaves the other slot whole. It is locked as long as the
/// session goes on.
package final class SessionFile {
  /// The session's id: 128 random bits in hexadecimal.
  package let id: String
  private let path: String
  private let descriptor: FileDescriptor
  private var number: UInt64 = 0
  /// What was forced to the disk last, and how many writes there were since.
  private var forced: Checkpoint?
  private var unforced = 0

  /// How many writes in a row need not be forced, while a part just goes on.
  private static let mostUnforced = 9

  /// Makes the file of a new session in a folder, which is made where there is none.
  package convenience init(in folder: String) throws(StorageProblem) {
    try StoreFile.makeFolder(folder)
    try self.init(id: Journal.newID(), in: folder, create: true)
  }

  /// Takes over the file of a session that was cut short. Fails where it is going on.
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

  /// What was kept last.
  package var newest: StoredCheckpoint? {
    Self.slots(of: descriptor).max { $0.number < $1.number }?.checkpoint
  }

  /// Locks a file, if no session has it. Who looks at all files has each for a moment: that is waited
  /// for.
  private static func lock(_ descriptor: FileDescriptor) -> Bool {
    for _ in 0..<20 {
      if flock(descriptor.rawValue, LOCK_EX | LOCK_NB) == 0 { return true }
      usleep(5000)
    }
    return false
  }

  /// Keeps a checkpoint; the last two are always there whole. Any change, and every tenth second, is
  /// on the disk when this returns; a second in between is on its way there.
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
      // Begins to write the slot to the disk and does not wait: neither the clock nor the battery
      // should pay for a second's worth.
      posix_fadvise(descriptor.rawValue, off_t(place), off_t(SessionSlot.size), POSIX_FADV_DONTNEED)
    } else {
      (forced, unforced) = (checkpoint.checkpoint, 0)
      fdatasync(descriptor.rawValue)
    }
  }

  /// Removes the file: the session is saved elsewhere, or there was nothing to it.
  package func remove() { try? Files.remove(path) }

  /// The whole slots of a file.
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
  /// Whether it differs from an earlier one in nothing but that time has passed.
  fileprivate func goesOn(from earlier: Checkpoint) -> Bool {
    step == earlier.step && side == earlier.side && pressure == earlier.pressure
      && position >= earlier.position && segments.map(\.length) == earlier.segments.map(\.length)
  }
}

extension SessionFile {
  /// A session that a file tells of.
  package struct Found: Sendable {
    package let id: String
    package let stored: StoredCheckpoint
    /// Whether it is going on in another process; else it was cut short.
    package let isGoingOn: Bool
  }

  /// All sessions in a folder, the newest first. A file that holds nothing whole tells of a session
  /// that had hardly begun, and is removed.
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

  /// How many files there are, whatever they hold.
  package static func count(in folder: String) -> Int { names(in: folder).count }

  /// Removes the files of all sessions that are not going on, whatever they hold; returns whether one
  /// is going on.
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

  /// Opens a file of another session to look at it, if it is a file.
  private static func look(at path: String) throws(StorageProblem) -> FileDescriptor {
    try StoreFile.open(path, .readOnly, [.noFollow, .nonBlocking], doing: .read)
  }

  /// Whether a file was changed more than a minute ago: a new one may be about to be locked.
  private static func isOld(_ descriptor: FileDescriptor) -> Bool {
    guard let facts = try? descriptor.stat() else { return false }
    return time(nil) - facts.st_mtim.tv_sec > 60
  }

  private static func names(in folder: String) -> [String] {
    StoreFile.names(in: folder).filter { $0.count == 32 && $0.allSatisfy(\.isHexDigit) }
  }
}
