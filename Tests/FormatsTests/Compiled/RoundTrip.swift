import TestSupport
import Testing

@testable import Formats

/// Expects that a value is the same after it was written and read, and that all that was written is
/// read.
func expectRoundTrip<Value: Compiled & Equatable>(
  _ value: Value, _ comment: @autoclosure () -> String = "",
  location: Testing.SourceLocation = #_sourceLocation
) throws {
  var writer = CompiledWriter()
  value.write(to: &writer)
  let end = writer.bytes.count
  writer.writeTable()
  let strings = try CompiledStrings(in: writer.bytes, from: end)
  var reader = CompiledReader(writer.bytes, strings: strings, from: 0)
  expectNoDifference(try Value.read(from: &reader), value, comment(), location: location)
  #expect(reader.offset == end, sourceLocation: location)
}

/// What is wrong with reading a value from bytes without strings; `nil` where it can be read.
func problem<Value: Compiled>(_ type: Value.Type, in bytes: [UInt8]) -> CompiledError? {
  var reader = CompiledReader(bytes, from: 0)
  do {
    _ = try Value.read(from: &reader)
    return nil
  } catch { return error }
}
