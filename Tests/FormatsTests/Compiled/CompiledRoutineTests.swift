import Coach
import TestSupport
import Testing

@testable import Formats

/// Routines, conditions and patterns that are not shipped are read back unchanged, too.
@Suite("Compiled routines") struct CompiledRoutineTests {
  @Test("routines from 1,600 mutated files are read back unchanged") func mutated() throws {
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

  @Test("1,000 routines with random values in every field are read back unchanged")
  func made() throws {
    for seed in 0..<1000 as Range<UInt64> {
      var values = RandomValues(seed: seed)
      try expectRoundTrip(values.routine(), "seed \(seed)")
    }
  }

  @Test("1,000 conditions and 1,000 routine patterns are read back unchanged")
  func nested() throws {
    for seed in 0..<1000 as Range<UInt64> {
      var values = RandomValues(seed: seed)
      try expectRoundTrip(values.condition(), "seed \(seed)")
      try expectRoundTrip(values.pattern(), "seed \(seed)")
    }
  }
}
