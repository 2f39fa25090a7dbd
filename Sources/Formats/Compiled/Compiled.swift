/// A value that the compiled library can hold.
///
/// Reading must restore an equal value and consume exactly the bytes that were written.
protocol Compiled {
  /// Appends the value to the bytes.
  func write(to writer: inout CompiledWriter)
  /// Reads a value from the bytes.
  static func read(from reader: inout CompiledReader) throws(CompiledError) -> Self
}
