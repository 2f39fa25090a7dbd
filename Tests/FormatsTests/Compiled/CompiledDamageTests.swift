import Coach
import TestSupport
import Testing

@testable import Formats

/// Damaged bytes are detected, and never crash the reader.
@Suite("Damaged compiled bytes") struct CompiledDamageTests {
  private static let shipped = CompiledLibrary.bytes(of: Fixtures.library, files: ["a": "text"])

  @Test("the checksum detects any flipped bits in the shipped library") func flips() {
    for seed in 0..<500 as Range<UInt64> {
      var damage = Damage(seed: seed)
      var bytes = Self.shipped
      damage.flip(&bytes)
      #expect(throws: CompiledError.self, "seed \(seed)") { try CompiledLibrary(bytes) }
    }
  }

  @Test("the checksum detects two flipped top bits, which a plain product would cancel out")
  func topBits() {
    // One of any eight bytes in a row is the top byte of a word.
    for first in 1000..<1008 {
      for distance in [8, 16, 800] {
        var bytes = Self.shipped
        for index in [first, first + distance] { bytes[index] ^= 0x80 }
        #expect(throws: CompiledError.self, "\(first), \(distance)") { try CompiledLibrary(bytes) }
      }
    }
  }

  @Test("bytes that end too early are refused, wherever they end") func cuts() throws {
    let bytes = CompiledLibrary.bytes(of: try SmallLibrary.load())
    for count in bytes.indices {
      #expect(throws: CompiledError.self, "\(count)") {
        try CompiledLibrary(Array(bytes[..<count]))
      }
    }
    #expect(throws: CompiledError.self) { try CompiledLibrary(bytes + [0]) }
  }

  @Test("another version, or a file of another kind, is refused") func version() {
    let next = Array("knead library 5\n".utf8) + Self.shipped.dropFirst(16)
    let refusal = CompiledError(
      problem: "this library was built for a different version", offset: 0)
    for bytes in [next, [], Array("format: 1\n".utf8), Array(repeating: 0, count: 1000)] {
      #expect(throws: refusal) {
        try CompiledLibrary(bytes)
      }
    }
  }

  @Test("damaged bytes with a valid checksum never make the reader trap")
  func damagedWithValidChecksum() throws {
    var library = try SmallLibrary.load()
    library = Library(
      routines: Array(Fixtures.library.routines.prefix(2)), shipped: [],
      screening: library.screening, texts: library.texts, doses: library.doses,
      sources: library.sources, drawings: library.drawings, hurts: library.hurts)
    let whole = CompiledLibrary.bytes(of: library, files: ["a": "text"])
    var refused = 0
    for seed in 0..<6000 as Range<UInt64> {
      var damage = Damage(seed: seed)
      var bytes = whole
      damage.change(&bytes)
      do { try readAll(of: CompiledHeader.sealed(bytes)) } catch { refused += 1 }
    }
    #expect((1000..<6000).contains(refused))
  }

  private func readAll(of bytes: [UInt8]) throws(CompiledError) {
    let compiled = try CompiledLibrary(bytes)
    for id in try compiled.routineIDs() { _ = try compiled.routine(id) }
    _ = try compiled.file("a")
    _ = try compiled.context()
    _ = try compiled.library()
  }
}

/// Damages bytes as a bad disk would.
private struct Damage {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// Flips one to three bits.
  mutating func flip(_ bytes: inout [UInt8]) {
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      bytes[place(in: bytes)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    }
  }

  /// Flips, overwrites or removes some bytes.
  mutating func change(_ bytes: inout [UInt8]) {
    let start = place(in: bytes)
    let end = min(bytes.count, start + Int.random(in: 1...8, using: &random))
    switch Int.random(in: 0..<5, using: &random) {
    case 0: bytes.removeSubrange(start...)
    case 1: bytes.removeSubrange(start..<end)
    case 2: for index in start..<end { bytes[index] = .random(in: 0..<128, using: &random) }
    case 3: for index in start..<end { bytes[index] = 127 }
    default: flip(&bytes)
    }
  }

  /// A random place, after the header three times out of four.
  private mutating func place(in bytes: [UInt8]) -> Int {
    Int.random(
      in: (Int.random(in: 0..<4, using: &random) == 0 ? 0 : 82)..<bytes.count, using: &random)
  }
}
