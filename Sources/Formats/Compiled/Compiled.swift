/// A value that the compiled library can hold.
///
/// What is written must be read again as the same value, and as the same number of bytes.
protocol Compiled {
  /// Appends the value.
  func write(to writer: inout CompiledWriter)
  /// Takes the value from the bytes.
  static func read(from reader: inout CompiledReader) throws(CompiledError) -> Self
}
