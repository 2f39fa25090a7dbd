/// The 64-bit Fowler-Noll-Vo hash, variant 1a: stable across machines and runs.
package struct FNV1a {
  /// The hash of everything added so far.
  package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  package init() {}

  /// Adds bytes to the hash.
  package mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
  }

  /// Adds texts, each followed by a terminator, so that different lists never hash as the same
  /// bytes.
  mutating func add(texts: String...) {
    for text in texts {
      add(text.utf8)
      add(CollectionOfOne(0xff))
    }
  }
}
