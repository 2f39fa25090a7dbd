import Coach
import TestSupport
import Testing

@testable import Formats

/// Routines, conditions and patterns that are not shipped come back as they were, too.
@Suite("Compiled routines") struct CompiledRoutineTests {
  @Test("what is read from 1,600 mutated files comes back as it was") func mutated() throws {
    let files = shippedFiles.filter { isRoutine($0.name) }
    var read = 0
    for seed in 0..<1600 as Range<UInt64> {
      var mutations = Mutations(seed: seed)
      let file = files[Int(seed) % files.count]
      let text = mutations.changed(file.text)
      let changed = TextFile(name: file.name, text: text)
      guard let routine = try? Fixtures.library.read(changed) else { continue }
      read += 1
      try expectRoundTrip(routine, "seed \(seed)")
    }
    #expect(read > 200)
  }

  @Test("1,000 routines with anything in any field come back as they were") func made() throws {
    for seed in 0..<1000 as Range<UInt64> {
      var values = RandomValues(seed: seed)
      try expectRoundTrip(values.routine(), "seed \(seed)")
    }
  }

  @Test("so do 1,000 conditions, and 1,000 patterns of routines") func nested() throws {
    for seed in 0..<1000 as Range<UInt64> {
      var values = RandomValues(seed: seed)
      try expectRoundTrip(values.condition(), "seed \(seed)")
      try expectRoundTrip(values.pattern(), "seed \(seed)")
    }
  }
}
