import TestSupport
import Testing

@testable import Formats

/// Expects a value to be unchanged after it is written and read back, and every byte written to be
/// read.
func expectRoundTrip<Value: Compiled & Equatable>(
  _ value: Value, _ comment: @autoclosure () -> String = "",
  location: Testing.SourceLocation = #_sourceLocation
) throws {
  var writer = CompiledWriter()
  value.write(to: &writer)
  let end = writer.bytes.count
  writer.writeTable()
  let strings = try CompiledStrings(in: CompiledBytes(writer.bytes), from: end)
  var reader = CompiledReader(CompiledBytes(writer.bytes), strings: strings, from: 0)
  expectNoDifference(try Value.read(from: &reader), value, comment(), location: location)
  #expect(reader.offset == end, sourceLocation: location)
}

/// The error from reading a value from bytes without strings, or `nil` if it can be read.
func problem<Value: Compiled>(_ type: Value.Type, in bytes: [UInt8]) -> CompiledError? {
  var reader = CompiledReader(CompiledBytes(bytes), from: 0)
  do {
    _ = try Value.read(from: &reader)
    return nil
  } catch { return error }
}
