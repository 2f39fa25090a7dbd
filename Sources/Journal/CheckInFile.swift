package import Coach
import FoundationEssentials
import Platform
import SystemPackage

/// The file of a check-in that was left in the middle, readable only by its owner. There is at most
/// one; it is removed once the check-in is finished or too old to be offered.
package struct CheckInFile: Sendable {
  private let path: String

  /// A larger file was not written by this program.
  private static let largest = 1 << 16

  /// The file at a path, whose folder is created when needed.
  package init(_ path: String) { self.path = path }

  /// Replaces what was left before, or leaves it whole.
  package func write(_ checkIn: PausedCheckIn) throws(StorageProblem) {
    try StoreFile.makeFolder(StoreFile.folder(of: path))
    let draft = path + ".new"
    let bytes = try StoreFile.attempt(.write, path) {
      try JSONEncoder().encode(PausedCheckInJSON(checkIn))
    }
    let descriptor = try StoreFile.open(draft, .writeOnly, [.create, .truncate], doing: .write)
    defer { try? descriptor.close() }
    try StoreFile.attempt(.write, path) {
      try descriptor.setPermissions(.ownerReadWrite)
      _ = try descriptor.writeAll(bytes)
      try descriptor.synchronize()
      try Files.move(draft, over: path)
    }
  }

  /// What was left; `nil` if there is nothing, or nothing that can be read.
  package func read(offset: Int) -> PausedCheckIn? {
    guard
      let descriptor = try? StoreFile.open(
        path, .readOnly, [.noFollow, .nonBlocking], doing: .read)
    else { return nil }
    defer { try? descriptor.close() }
    var bytes = [UInt8](repeating: 0, count: Self.largest)
    guard let count = try? bytes.withUnsafeMutableBytes({ try descriptor.read(into: $0) }),
      let json = try? JSONDecoder().decode(
        PausedCheckInJSON.self, from: Data(bytes[..<count]))
    else { return nil }
    return json.checkIn(offset: offset)
  }

  /// Removes what was left, if there is anything.
  package func remove() throws(StorageProblem) {
    try StoreFile.attempt(.remove, path) { try Files.removeIfThere(path) }
  }
}
