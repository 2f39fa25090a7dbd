/// Bytes that stay in one place: in the program itself, so that only the pages that are read come into
/// memory and no process has its own copy of them, or in a copy.
struct CompiledBytes: @unchecked Sendable {
  private let buffer: UnsafeBufferPointer<UInt8>
  /// Keeps a copy alive; `nil` for what is part of the program.
  private let copy: Copy?

  private final class Copy {
    let bytes: UnsafeMutableBufferPointer<UInt8>

    init(_ bytes: [UInt8]) {
      self.bytes = .allocate(capacity: bytes.count)
      _ = self.bytes.initialize(from: bytes)
    }

    deinit { bytes.deallocate() }
  }

  /// The bytes of a literal, which are never copied.
  init(_ literal: StaticString) {
    buffer = UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
    copy = nil
  }

  /// A copy of some bytes.
  init(_ bytes: [UInt8]) {
    let copy = Copy(bytes)
    buffer = UnsafeBufferPointer(copy.bytes)
    self.copy = copy
  }

  var count: Int { buffer.count }

  /// The byte at an offset; `nil` if there is none.
  subscript(offset: Int) -> UInt8? {
    buffer.indices.contains(offset) ? buffer[offset] : nil
  }

  /// The number of fixed length at an offset, which is not checked: what it is used for is. `nil` if
  /// there are not enough bytes.
  func fixed(at offset: Int) -> Int? {
    guard 0 <= offset, offset <= count - CompiledWriter.fixedLength else { return nil }
    return (0..<CompiledWriter.fixedLength).reduce(0) { $0 | Int(buffer[offset + $1]) << (6 * $1) }
  }

  /// Whether the bytes begin with these.
  func starts(with head: [UInt8]) -> Bool { buffer.starts(with: head) }

  /// The text in a range; `nil` if there is none, or it is not UTF-8.
  func text(from start: Int, to end: Int) -> String? {
    guard 0 <= start, start <= end, end <= count else { return nil }
    let part = UnsafeBufferPointer(rebasing: buffer[start..<end])
    guard let text = try? UTF8Span(validating: part.span) else { return nil }
    return String(copying: text)
  }

  /// Gives all bytes from an offset on to a function.
  func withBytes<Result>(from offset: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    body(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer).dropFirst(offset)))
  }
}
