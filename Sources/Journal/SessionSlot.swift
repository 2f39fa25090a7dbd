import Coach
import FoundationEssentials

/// One of the two slots in a session file: a line with the format version, a sequence number, the
/// length and a checksum, then the checkpoint as JSON.
struct SessionSlot {
  /// The maximum length, in bytes.
  static let size = 64 * 1024

  /// The sequence number; the newer slot has the higher one.
  let number: UInt64
  let checkpoint: StoredCheckpoint

  /// The encoded slot; `nil` if too long.
  var bytes: [UInt8]? {
    guard let body = try? JSONEncoder().encode(checkpoint) else { return nil }
    let head = "knead 2 \(number) \(body.count) \(Self.sum(number, body))\n"
    return head.utf8.count + body.count <= Self.size ? Array(head.utf8) + body : nil
  }
}

extension SessionSlot {
  /// Decodes a slot; `nil` unless it is intact.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let head = String(decoding: bytes[..<end], as: UTF8.self).split(separator: " ")
    guard head.count == 5, head[0] == "knead", let number = UInt64(head[2]),
      let length = Int(head[3]), length >= 0, length < bytes.endIndex - end
    else { return nil }
    let body = Data(bytes[(end + 1)...].prefix(length))
    guard head[4] == "\(Self.sum(number, body))",
      let checkpoint = Self.checkpoint(body, version: head[1]), checkpoint.isSensible
    else { return nil }
    self.init(number: number, checkpoint: checkpoint)
  }

  private static func checkpoint(_ body: Data, version: Substring) -> StoredCheckpoint? {
    switch version {
    case "1": (try? JSONDecoder().decode(Knead1Checkpoint.self, from: body))?.stored
    case "2": try? JSONDecoder().decode(StoredCheckpoint.self, from: body)
    default: nil
    }
  }

  /// An FNV-1a checksum of a slot's number and body, to detect torn writes.
  private static func sum(_ number: UInt64, _ body: Data) -> UInt64 {
    var hash = FNV1a()
    hash.add("\(number) ".utf8)
    hash.add(body)
    return hash.value
  }
}

extension StoredCheckpoint {
  /// Whether the journal could save this session.
  fileprivate var isSensible: Bool {
    checkpoint.record.map { (0...10).contains($0.painBefore) } ?? true
  }
}
