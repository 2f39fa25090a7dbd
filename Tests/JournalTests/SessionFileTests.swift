import Text
import Coach
import Foundation
import Glibc
import Journal
import TestSupport
import Testing

/// Where a session stands is on the disk whole, whatever happens in the middle of a write.
@Suite("Session files") struct SessionFileTests {
  private let store: Store
  private let folder: String

  init() throws {
    store = try Store()
    folder = store.folder.appendingPathComponent("state/sessions").path
  }

  /// A checkpoint that can be told from others by its number.
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

  /// What the folder tells of one file.
  private func found(_ id: String) -> SessionFile.Found? {
    SessionFile.all(in: folder).first { $0.id == id }
  }

  private func path(_ file: SessionFile) -> String { folder + "/" + file.id }

  @Test("what was written is found as it was, and the newest of many") func newest() throws {
    let file = try SessionFile(in: folder)
    #expect(found(file.id) == nil, "nothing was written yet")
    for number in 1...20 {
      try file.write(checkpoint(number))
      #expect(found(file.id)?.stored == checkpoint(number))
      #expect(found(file.id)?.isGoingOn == true)
    }
  }

  @Test("all that is known of a running session is kept") func everything() throws {
    let full = FullSample<Checkpoint>.checkpoint.full
    let file = try SessionFile(in: folder)
    try file.write(StoredCheckpoint(checkpoint: full, at: noon, file: "/x.yaml"))
    let read = try #require(found(file.id)?.stored.checkpoint)
    #expect(differences(full, read) == [])
  }

  @Test("a practice timer, and a checkpoint with nothing that may be left out, come back too")
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

  /// A file with slots 1 to `last`, closed; its bytes, and where the newest slot is in them.
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

  @Test("a newest slot that is cut off anywhere gives the one before") func truncated() throws {
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
    "a write that was torn anywhere, with old bytes after it, gives the one before",
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

  @Test("one wrong byte anywhere in the newest slot gives the one before", arguments: [5, 6])
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

  @Test("a digit for a digit in the newest slot's head gives the one before") func digits() throws {
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

  @Test("after a torn write the next one goes over the torn slot") func goesOn() throws {
    let (id, bytes, newest) = try written(5)
    try put(bytes.prefix(newest.lowerBound + 30), id)
    let file = try SessionFile(takingOver: id, in: folder)
    try file.write(checkpoint(6))
    #expect(found(id)?.stored == checkpoint(6))
    let now = try Data(contentsOf: URL(fileURLWithPath: path(file)))
    #expect(now.prefix(1000) == bytes.prefix(1000), "the slot before is as it was")
  }

  @Test("a file that holds nothing whole is gone after it was looked at, unless it is going on")
  func nothingWhole() throws {
    let id = String(repeating: "0a", count: 16)
    let file = try SessionFile(in: folder)
    try put(Data("knead 1 1 3 4\n{}".utf8), id)
    #expect(SessionFile.all(in: folder).isEmpty)
    #expect(FileManager.default.fileExists(atPath: folder + "/" + id), "it may have just begun")
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -120)], ofItemAtPath: folder + "/" + id)
    #expect(SessionFile.all(in: folder).isEmpty)
    #expect(!FileManager.default.fileExists(atPath: folder + "/" + id))
    #expect(FileManager.default.fileExists(atPath: path(file)))
  }

  @Test("what is no session's file is left alone") func others() throws {
    _ = try SessionFile(in: folder)
    for name in ["notes", String(repeating: "z", count: 32), String(repeating: "a", count: 31)] {
      try put(Data("mine".utf8), name)
      #expect(SessionFile.all(in: folder).isEmpty)
      #expect(FileManager.default.fileExists(atPath: folder + "/" + name))
    }
  }

  @Test("a session that is going on cannot be taken over; one that was cut short can")
  func locked() throws {
    let id: String
    do {
      let file = try SessionFile(in: folder)
      id = file.id
      try file.write(checkpoint(1))
      let message = try complaint { _ = try SessionFile(takingOver: id, in: folder) }
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

  /// Whether another opening of a file, as another process has one, can lock it.
  private func canLock(_ id: String) -> Bool {
    let descriptor = open(folder + "/" + id, O_RDWR)
    defer { close(descriptor) }
    return descriptor >= 0 && flock(descriptor, LOCK_EX | LOCK_NB) == 0
  }

  @Test("taking over what is not there is told, and makes nothing") func missing() throws {
    _ = try SessionFile(in: folder)
    let id = String(repeating: "ab", count: 16)
    let message = try complaint { _ = try SessionFile(takingOver: id, in: folder) }
    #expect(try #require(message).contains(id))
    #expect(!FileManager.default.fileExists(atPath: folder + "/" + id))
  }

  @Test("sessions are found by their time, the newest first") func sorted() throws {
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

  @Test("a folder that is not there holds no sessions") func noFolder() {
    #expect(SessionFile.all(in: folder + "/nowhere").isEmpty)
  }

  @Test("the folder is 0700 and the file 0600") func modes() throws {
    let file = try SessionFile(in: folder)
    try file.write(checkpoint(1))
    #expect(try store.mode(folder) == 0o700)
    #expect(try store.mode(path(file)) == 0o600)
  }

  @Test("2,000 writes leave two slots, and the last is whole") func many() throws {
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

  @Test("a practice timer of as many parts as it may have fits") func mostParts() throws {
    let file = try SessionFile(in: folder)
    try file.write(checkpoint(1, parts: 502))
    #expect(found(file.id)?.stored == checkpoint(1, parts: 502))
  }

  @Test("a checkpoint that fits into no slot is refused, and the one before stays") func tooLong()
    throws
  {
    let file = try SessionFile(in: folder)
    try file.write(checkpoint(1))
    let message = try complaint { try file.write(checkpoint(2, parts: 2000)) }
    #expect(message != nil)
    #expect(found(file.id)?.stored == checkpoint(1))
    try file.write(checkpoint(3))
    #expect(found(file.id)?.stored == checkpoint(3))
  }
}

extension Data {
  /// The same with zeros after it.
  fileprivate func padded(to count: Int) -> Data {
    self + Data(repeating: 0, count: Swift.max(0, count - self.count))
  }
}

extension SessionRecord {
  /// The same, made easier so often.
  fileprivate func with(eased count: Int) -> SessionRecord {
    var copy = self
    copy.eased = count
    return copy
  }
}
