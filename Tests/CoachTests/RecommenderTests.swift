import Coach
import TestSupport
import Testing

/// Suggestions and ruled-out routines, each with its reasons, always in the same order.
@Suite struct RecommenderTests {
  /// Many kinds of situation: by stage and pain, with and without tools and conditions.
  private func situations(_ body: (Recommendations, Gate, String) throws -> Void) throws {
    let conditions: [[Question.ID: Answer]] = [
      [:], [.tools: .chosen([])], [.place: .chosen(["foot", "thigh"])], [.place: .chosen([])],
      ["pregnant": .yes], ["fever": .yes], ["blood-thinner": .notSure], ["injury": .yes],
      ["vertigo": .yes, .minutes: .chosen(["5"])],
    ]
    for since in ["first-days", "first-week", "longer"] {
      for pain in [3, 7] {
        for changes in conditions {
          let gate = try Fixtures.gate(changes, pain: pain, since: since)
          let result = Recommender(gate).recommend(from: Fixtures.library.routines)
          try body(result, gate, "\(since), \(pain), \(changes)")
        }
      }
    }
  }

  @Test("each suggestion has reasons for and against, and each ruled-out routine has a reason")
  func reasons() throws {
    try situations { result, _, place in
      for suggestion in result.suggestions {
        #expect(!suggestion.because.isEmpty, "\(suggestion.routine.id): \(place)")
        #expect(!suggestion.despite.isEmpty, "\(suggestion.routine.id): \(place)")
      }
      for ruledOut in result.ruledOut {
        #expect(!ruledOut.by.isEmpty, "\(ruledOut.routine.id): \(place)")
      }
    }
  }

  @Test("every routine is either suggested or ruled out, as the gate decides")
  func complete() throws {
    try situations { result, gate, place in
      let suggested = result.suggestions.map(\.routine)
      let all = suggested + result.ruledOut.map(\.routine)
      #expect(all.count == Fixtures.library.routines.count, "\(place)")
      #expect(Set(all) == Set(Fixtures.library.routines), "\(place)")
      #expect(suggested.allSatisfy(gate.allows), "\(place)")
      for suggestion in result.suggestions {
        #expect(suggestion.pressure == gate.pressure(for: suggestion.routine), "\(place)")
      }
    }
  }

  @Test("the order doesn't depend on the order of the files")
  func deterministic() throws {
    var random = SeededGenerator(seed: 1)
    try situations { result, gate, place in
      let shuffled = Fixtures.library.routines.shuffled(using: &random)
      #expect(Recommender(gate).recommend(from: shuffled) == result, "\(place)")
    }
  }

  @Test("equally suitable routines are ordered by pressure, then time, then tools, then name")
  func ties() {
    let routines = [
      Sample.routine("a-hard", minutes: 3, pressure: 4),
      Sample.routine("b-long", minutes: 9, pressure: 3),
      Sample.routine("c-tool", minutes: 5, tools: [.towel], pressure: 3),
      Sample.routine("e-last", minutes: 5, pressure: 3),
      Sample.routine("d-name", minutes: 5, pressure: 3),
    ]
    let result = Recommender(Fixtures.gate(.chronic, pain: 3)).recommend(from: routines)
    #expect(
      result.suggestions.map(\.routine.id) == ["d-name", "e-last", "c-tool", "b-long", "a-hard"])
  }

  @Test("routines that work where it hurts come first, with that as a reason")
  func placeCounts() throws {
    let here = Sample.routine("here", regions: [.lumbarErectors])
    let there = Sample.routine("a-there", regions: [.calf])
    let result = Recommender(try Fixtures.gate()).recommend(from: [there, here])
    #expect(result.suggestions.map(\.routine.id) == ["here", "a-there"])
    #expect(result.suggestions[0].because.contains(.reachesThePlace))
    #expect(!result.suggestions[1].because.contains(.reachesThePlace))
    #expect(result.suggestions[1].despite.contains(.elsewhere))
  }

  @Test("a routine limited to less than its own pressure carries a caveat")
  func lighter() throws {
    let gate = try Fixtures.gate(["hypermobile": .yes])
    let result = Recommender(gate).recommend(from: Fixtures.library.routines)
    let strip = try #require(result.suggestions.first { $0.routine.id == "slow-wall-strip" })
    #expect(strip.pressure == 3)
    #expect(strip.despite.contains(.lighterForNow(3)))
  }

  @Test("the technique the user asked for comes first, with that as a reason")
  func askedFor() throws {
    let gate = try Fixtures.gate([.technique: .chosen(["shiatsu"])])
    let result = Recommender(gate).recommend(from: Fixtures.library.routines)
    #expect(result.suggestions.first?.routine.technique == .shiatsu)
    #expect(result.suggestions.first?.because.first == .askedFor)
    #expect(result.unfulfilled == nil)
    for suggestion in result.suggestions where suggestion.routine.technique != .shiatsu {
      #expect(!suggestion.because.contains(.askedFor))
    }
  }

  @Test("a requested technique that is ruled out for now is named, with the reasons against it")
  func unfulfilled() throws {
    let gate = try Fixtures.gate([.technique: .chosen(["deep-tissue"])], since: "weeks")
    let result = Recommender(gate).recommend(from: Fixtures.library.routines)
    let left = try #require(result.unfulfilled)
    #expect(left.routine.technique == .deepTissue)
    #expect(!left.by.isEmpty)
    #expect(result.ruledOut.contains(left))
    let whatever = try Fixtures.gate([.technique: .chosen(["any"])])
    #expect(Recommender(whatever).recommend(from: Fixtures.library.routines).unfulfilled == nil)
  }

  @Test("the first three suggestions vary in technique, and one is gentle and needs no tools")
  func varied() throws {
    var met = 0
    try situations { found, gate, name in
      let first = found.suggestions.map(\.routine).prefix(3)
      let isGentle = { (routine: Routine) in
        routine.highestPressure <= 3 && routine.tools.isEmpty
      }
      if found.suggestions.map(\.routine).contains(where: isGentle) {
        #expect(first.contains(where: isGentle), "\(name)")
      }
      let reaching = found.suggestions.filter { $0.because.contains(.reachesThePlace) }
      let techniques = Set(reaching.map(\.routine.technique))
      guard techniques.count >= 3 else { return }
      met += 1
      #expect(Set(first.map(\.technique)).count >= 2, "\(name)")
    }
    #expect(met > 0, "no situation here offers three techniques")
  }
}
