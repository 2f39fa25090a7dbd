import Coach
import TestSupport
import Testing

@testable import Formats

/// The basic values that all others consist of.
@Suite("Compiled values") struct CompiledValueTests {
  @Test("numbers of any size and sign are kept, and small ones take one byte")
  func numbers() throws {
    let edges = [0, 1, -1, 31, 32, -32, -33, 2047, 2048, .max, .min, .max - 1, .min + 1]
    for number in edges { try expectRoundTrip(number) }
    var random = SeededGenerator(seed: 1)
    for _ in 0..<1000 {
      try expectRoundTrip(Int.random(in: .min ... .max, using: &random) >> Int.random(in: 0...63))
    }
    for number in -32...31 {
      var writer = CompiledWriter()
      number.write(to: &writer)
      #expect(writer.bytes.count == 1 && writer.bytes[0] < 64)
    }
  }

  @Test("times are kept to the attosecond") func durations() throws {
    let edges: [Duration] = [
      .zero, .seconds(45), .milliseconds(1500), .nanoseconds(1), .milliseconds(-1500),
      Duration(secondsComponent: .max, attosecondsComponent: 0),
      Duration(secondsComponent: 1, attosecondsComponent: 1),
    ]
    for time in edges { try expectRoundTrip(time) }
  }

  @Test("texts, sets, dictionaries and optional values are kept") func others() throws {
    try expectRoundTrip(["", "a", "täglich 背\u{0}\u{FEFF}", "a", "two\nlines"])
    try expectRoundTrip([true, false, nil])
    try expectRoundTrip(Set(Region.allCases))
    try expectRoundTrip(["b": 1, "a": 2, "": 3])
  }

  @Test("a set gives the same bytes, whatever the order of insertion") func order() {
    func bytes(_ tools: [Tool]) -> [UInt8] {
      var writer = CompiledWriter()
      tools.reduce(into: Set()) { $0.insert($1) }.write(to: &writer)
      writer.writeTable()
      return writer.bytes
    }
    let forwards = bytes(Tool.allCases)
    #expect(bytes(Tool.allCases.reversed()) == forwards)
    #expect(bytes(Tool.allCases.shuffled() + Tool.allCases.shuffled()) == forwards)
  }

  @Test("invalid bytes are refused with their place") func refused() {
    func message(_ problem: CompiledError?) -> String { problem.map { "\($0)" } ?? "nothing" }
    let ones = Array(repeating: 127 as UInt8, count: 20)
    #expect(message(problem(Int.self, in: [])) == "at byte 0: the file ends too early")
    #expect(message(problem(Int.self, in: [64])) == "at byte 1: the file ends too early")
    #expect(message(problem(Int.self, in: [200])) == "at byte 1: expected a number")
    #expect(message(problem(Int.self, in: ones)) == "at byte 11: expected a number")
    #expect(message(problem(Bool.self, in: [2])) == "at byte 1: expected yes or no")
    #expect(message(problem([Bool].self, in: [3, 1, 1])) == "at byte 1: the list is too long")
    #expect(message(problem([Bool].self, in: [64, 63])) == "at byte 2: the list is too long")
    #expect(message(problem(String.self, in: [5])) == "at byte 0: there is no string 5")
    #expect(message(problem(Step.Time.self, in: [2])) == "at byte 1: expected a time")
    #expect(message(problem(Condition.self, in: [14])) == "at byte 1: expected a condition")
  }

  @Test("a word that is not in its list is refused") func words() throws {
    var writer = CompiledWriter()
    "elbow".write(to: &writer)
    let end = writer.bytes.count
    writer.writeTable()
    let strings = try CompiledStrings(in: CompiledBytes(writer.bytes), from: end)
    var reader = CompiledReader(CompiledBytes(writer.bytes), strings: strings, from: 0)
    #expect(throws: CompiledError(problem: "unknown word `elbow`", offset: 1)) {
      try Region.read(from: &reader)
    }
  }

  @Test("conditions and patterns can be nested as deeply as in a file, but not endlessly")
  func nesting() throws {
    try expectRoundTrip((0..<90).reduce(Condition.always) { inner, _ in .not(.any([inner])) })
    try expectRoundTrip((0..<90).reduce(RoutinePattern.every) { inner, _ in .not(.all([inner])) })
    let nots = problem(Condition.self, in: Array(repeating: 6, count: 100_000))
    #expect(nots?.problem == "nested too deeply")
    let others = problem(RoutinePattern.self, in: Array(repeating: 9, count: 100_000))
    #expect(others?.problem == "nested too deeply")
  }
}
