import Text
import Coach
import Foundation
import Glibc
import Journal
import TestSupport
import Testing

/// The disk always has a whole checkpoint of a session, whatever happens in the middle of a write.
@Suite("Session files") struct SessionFileTests {
  private let store: Store
  private let folder: String

  init() throws {
    store = try Store()
    folder = store.folder.appendingPathComponent("state/sessions").path
  }

  /// A checkpoint identified by its number.
  private func checkpoint(_ number: Int, parts: Int = 3, at time: Int64 = 1000) -> StoredCheckpoint
  {
    let stretch = Checkpoint.SegmentState(
      length: .seconds(60), planned: .milliseconds(45_500), side: .left,
      played: .microseconds(number))
    return StoredCheckpoint(
      checkpoint: Checkpoint(
        subject: .routine("outer-hip-wall-hold"), title: "Outer-hip spot on the wall, \u{e9}",
        fingerprint: .max - UInt64(number), segments: Array(repeating: stretch, count: parts),
        position: .microseconds(-4_999_999 + number), step: 2, steps: 6, side: .right, left: number,
        pressure: 4, eased: 1, record: .sample(ending: .stopped).with(eased: 1)),
      at: WallTime(milliseconds: time, offset: -3600), file: "/home/me/my hip.yaml")
  }

  /// The entry for one file among those found in the folder.
  private func found(_ id: String) -> SessionFile.Found? {
    SessionFile.all(in: folder).first { $0.id == id }
  }

  private func path(_ file: SessionFile) -> String { folder + "/" + file.id }

  @Test("the newest of several checkpoints is found, exactly as written") func newest() throws {
    let file = try SessionFile(in: folder)
    #expect(found(file.id) == nil, "nothing was written yet")
    for number in 1...20 {
      try file.write(checkpoint(number))
      #expect(found(file.id)?.stored == checkpoint(number))
      #expect(found(file.id)?.isGoingOn == true)
    }
  }

  @Test("everything known about a running session is kept") func everything() throws {
    let full = FullSample<Checkpoint>.checkpoint.full
    let file = try SessionFile(in: folder)
    try file.write(StoredCheckpoint(checkpoint: full, at: noon, file: "/x.yaml"))
    let read = try #require(found(file.id)?.stored.checkpoint)
    #expect(differences(full, read) == [])
  }

  @Test("a practice timer, whose checkpoint has no optional part, is read back too")
  func least() throws {
    let file = try SessionFile(in: folder)
    let bare = StoredCheckpoint(
      checkpoint: Checkpoint(
        subject: .timer("3x(hold 90s, rest 15s)"), title: "Practice", fingerprint: 0, segments: [],
        position: .zero, step: 1, steps: 1, side: nil, left: 0, pressure: nil, eased: 0,
        record: nil),
      at: WallTime(milliseconds: -1, offset: 0), file: nil)
    try file.write(bare)
    #expect(found(file.id)?.stored == bare)
  }

  /// A closed file with checkpoints 1 to `last`, its bytes, and the range of the newest slot.
  private func written(_ last: Int) throws -> (id: String, bytes: Data, newest: Range<Int>) {
    let id: String
    do {
      let file = try SessionFile(in: folder)
      id = file.id
      for number in 1...last { try file.write(checkpoint(number)) }
    }
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + id))
    let start = last % 2 * 64 * 1024
    let slot = bytes[start...].prefix(64 * 1024)
    let line = try #require(slot.firstIndex(of: UInt8(ascii: "\n")))
    let head = String(decoding: slot[start..<line], as: UTF8.self).split(separator: " ")
    let length = try #require(Int(head[3]))
    return (id, bytes, start..<(line + 1 + length))
  }

  private func put(_ bytes: Data, _ id: String) throws {
    try bytes.write(to: URL(fileURLWithPath: folder + "/" + id))
  }

  @Test("if the newest slot is truncated anywhere, the previous one is used") func truncated()
    throws
  {
    let (id, bytes, newest) = try written(5)
    #expect(found(id)?.stored == checkpoint(5))
    var random = SeededGenerator(seed: 1)
    let ends =
      [newest.lowerBound, newest.lowerBound + 1, newest.upperBound - 1]
      + (0..<200).map { _ in Int.random(in: newest, using: &random) }
    for end in ends {
      try put(bytes.prefix(end), id)
      #expect(found(id)?.stored == checkpoint(4), "cut off at \(end)")
    }
  }

  @Test(
    "if a write was torn anywhere, leaving old bytes after it, the previous slot is used",
    arguments: [5, 6])
  func torn(last: Int) throws {
    let (id, after, newest) = try written(last)
    let (_, before, _) = try written(last - 1)
    var random = SeededGenerator(seed: 2)
    for _ in 0..<200 {
      let end = Int.random(in: newest, using: &random)
      var bytes = after
      bytes.replaceSubrange(
        end..<newest.upperBound, with: before.padded(to: bytes.count)[end..<newest.upperBound])
      try put(bytes, id)
      let whole = bytes == after
      #expect(found(id)?.stored == checkpoint(whole ? last : last - 1), "torn at \(end)")
    }
  }

  @Test("if any byte in the newest slot is wrong, the previous one is used", arguments: [5, 6])
  func corrupted(last: Int) throws {
    let (id, whole, newest) = try written(last)
    var random = SeededGenerator(seed: UInt64(last))
    let head = Array(newest.prefix(40))
    for place in head + head + head + (0..<300).map({ _ in Int.random(in: newest, using: &random) })
    {
      var bytes = whole
      bytes[place] ^= UInt8.random(in: 1...255, using: &random)
      try put(bytes, id)
      #expect(
        found(id)?.stored == checkpoint(last - 1),
        "byte \(place - newest.lowerBound) is \(bytes[place])")
    }
  }

  @Test("if a digit in the newest slot's header changes, the previous slot is used") func digits()
    throws
  {
    let (id, whole, newest) = try written(17)
    let line = try #require(whole[newest].firstIndex(of: UInt8(ascii: "\n")))
    for place in newest.lowerBound..<line where (48...57).contains(whole[place]) {
      for digit in 48...57 as ClosedRange<UInt8> where digit != whole[place] {
        var bytes = whole
        bytes[place] = digit
        try put(bytes, id)
        #expect(found(id)?.stored == checkpoint(16), "byte \(place) is \(digit)")
      }
    }
  }

  @Test("the write after a torn one overwrites the torn slot") func overwritesTorn() throws {
    let (id, bytes, newest) = try written(5)
    try put(bytes.prefix(newest.lowerBound + 30), id)
    let file = try SessionFile(takingOver: id, in: folder)
    try file.write(checkpoint(6))
    #expect(found(id)?.stored == checkpoint(6))
    let now = try Data(contentsOf: URL(fileURLWithPath: path(file)))
    #expect(now.prefix(1000) == bytes.prefix(1000), "the previous slot is unchanged")
  }

  @Test(
    "an old file without a whole checkpoint is removed when found, unless its session is running")
  func nothingWhole() throws {
    let id = String(repeating: "0a", count: 16)
    let file = try SessionFile(in: folder)
    try put(Data("knead 1 1 3 4\n{}".utf8), id)
    #expect(SessionFile.all(in: folder).isEmpty)
    #expect(
      FileManager.default.fileExists(atPath: folder + "/" + id), "its session may have just begun")
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -120)], ofItemAtPath: folder + "/" + id)
    #expect(SessionFile.all(in: folder).isEmpty)
    #expect(!FileManager.default.fileExists(atPath: folder + "/" + id))
    #expect(FileManager.default.fileExists(atPath: path(file)))
  }

  @Test("files that belong to no session are left alone") func others() throws {
    _ = try SessionFile(in: folder)
    for name in ["notes", String(repeating: "z", count: 32), String(repeating: "a", count: 31)] {
      try put(Data("mine".utf8), name)
      #expect(SessionFile.all(in: folder).isEmpty)
      #expect(FileManager.default.fileExists(atPath: folder + "/" + name))
    }
  }

  @Test("a running session cannot be taken over, but an interrupted one can")
  func locked() throws {
    let id: String
    do {
      let file = try SessionFile(in: folder)
      id = file.id
      try file.write(checkpoint(1))
      let message = try errorMessage { _ = try SessionFile(takingOver: id, in: folder) }
      #expect(try #require(message).contains("a running session"))
      #expect(found(id)?.isGoingOn == true)
      #expect(!canLock(id))
      withExtendedLifetime(file) {}
    }
    #expect(canLock(id))
    #expect(found(id)?.isGoingOn == false)
    let taken = try SessionFile(takingOver: id, in: folder)
    #expect(found(id)?.isGoingOn == true)
    #expect(found(id)?.stored == checkpoint(1))
    try taken.write(checkpoint(2))
    #expect(found(id)?.stored == checkpoint(2))
  }

  /// Whether a separately opened descriptor, as another process would have, can lock a file.
  private func canLock(_ id: String) -> Bool {
    let descriptor = open(folder + "/" + id, O_RDWR)
    defer { close(descriptor) }
    return descriptor >= 0 && flock(descriptor, LOCK_EX | LOCK_NB) == 0
  }

  @Test("taking over a missing session is an error, and creates no file") func missing() throws {
    _ = try SessionFile(in: folder)
    let id = String(repeating: "ab", count: 16)
    let message = try errorMessage { _ = try SessionFile(takingOver: id, in: folder) }
    #expect(try #require(message).contains(id))
    #expect(!FileManager.default.fileExists(atPath: folder + "/" + id))
  }

  @Test("sessions are found newest first") func sorted() throws {
    var files: [SessionFile] = []
    for time in [500, 9_000_000_000_000, -3, 700] as [Int64] {
      let file = try SessionFile(in: folder)
      try file.write(checkpoint(1, at: time))
      files.append(file)
    }
    let found = SessionFile.all(in: folder)
    #expect(found.map(\.stored.at.milliseconds) == [9_000_000_000_000, 700, 500, -3])
    #expect(found.map(\.id) == [1, 3, 0, 2].map { files[$0].id })
    files[1].remove()
    #expect(SessionFile.all(in: folder).map(\.id) == [3, 0, 2].map { files[$0].id })
  }

  @Test("a missing folder has no sessions") func noFolder() {
    #expect(SessionFile.all(in: folder + "/nowhere").isEmpty)
  }

  @Test("the folder has mode 0700, and the file 0600") func modes() throws {
    let file = try SessionFile(in: folder)
    try file.write(checkpoint(1))
    #expect(try store.mode(folder) == 0o700)
    #expect(try store.mode(path(file)) == 0o600)
  }

  @Test("2,000 writes leave two slots, and the last is complete") func many() throws {
    let file = try SessionFile(in: folder)
    for number in 1...2000 { try file.write(checkpoint(number, parts: 1 + number % 40)) }
    #expect(found(file.id)?.stored == checkpoint(2000, parts: 1))
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path(file)))
    #expect(bytes.count < 128 * 1024)
    let heads = bytes.split(separator: UInt8(ascii: "\n")).filter {
      $0.contains(Data("knead 2 ".utf8))
    }
    #expect(heads.count == 2)
  }

  @Test("a practice timer with the most parts allowed fits") func mostParts() throws {
    let file = try SessionFile(in: folder)
    try file.write(checkpoint(1, parts: 502))
    #expect(found(file.id)?.stored == checkpoint(1, parts: 502))
  }

  @Test("a checkpoint too large for a slot is refused, and the previous one is kept") func tooLong()
    throws
  {
    let file = try SessionFile(in: folder)
    try file.write(checkpoint(1))
    let message = try errorMessage { try file.write(checkpoint(2, parts: 2000)) }
    #expect(message != nil)
    #expect(found(file.id)?.stored == checkpoint(1))
    try file.write(checkpoint(3))
    #expect(found(file.id)?.stored == checkpoint(3))
  }
}

extension Data {
  /// The same data, padded with zeros at the end.
  fileprivate func padded(to count: Int) -> Data {
    self + Data(repeating: 0, count: Swift.max(0, count - self.count))
  }
}

extension SessionRecord {
  /// The same record, eased this many times.
  fileprivate func with(eased count: Int) -> SessionRecord {
    var copy = self
    copy.eased = count
    return copy
  }
}
