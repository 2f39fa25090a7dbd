/// The 64-bit hash of Fowler, Noll and Vo, variant 1a: the same on every machine and in every run.
package struct FNV1a {
  /// The hash of all that was taken in.
  package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  package init() {}

  /// Takes bytes in.
  package mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
  }

  /// Takes texts in, each with an end, so that no two lists run together.
  mutating func add(texts: String...) {
    for text in texts {
      add(text.utf8)
      add(CollectionOfOne(0xff))
    }
  }
}
