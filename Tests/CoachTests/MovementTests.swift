import Coach
import TestSupport
import Testing

/// Routines of movement alone (clinical.md, E.4 and E.4.1).
@Suite struct MovementTests {
  private func sheet(
    _ technique: Technique = .movement, _ kinds: [Step.Kind] = [.checkIn, .move, .walk],
    regions: [Region] = [], pressure: Int = 0
  ) -> Routine {
    Sample.routine(
      steps: kinds.map { Sample.step($0, seconds: 30) }, technique: technique, regions: regions,
      pressure: pressure)
  }

  @Test("movement is offered at every stage, up to 6 of 10, without pressure")
  func stages() {
    for stage in Stage.allCases {
      for pain in 0...10 {
        let gate = Fixtures.gate(stage, pain: pain)
        #expect(gate.allows(sheet()) == (pain <= 6), "\(stage) \(pain)")
        #expect(gate.pressure(for: sheet()) == 0, "\(stage) \(pain)")
      }
    }
  }

  @Test("in the first days, not after a strain, and stretches only up to 3 of 10")
  func firstDays() {
    let stretches = sheet(.movement, [.move, .stretch], regions: [.hamstrings])
    for pain in 0...8 {
      #expect(!Fixtures.gate(.firstDays, pain: pain, injured: true).allows(sheet()), "\(pain)")
      #expect(Fixtures.gate(.firstDays, pain: pain).allows(stretches) == (pain <= 3), "\(pain)")
      #expect(Fixtures.gate(.acute, pain: pain, injured: true).allows(stretches) == (pain <= 6))
    }
  }

  @Test("a mix of movement alone is movement; other names can only narrow it")
  func otherNames() {
    for stage in Stage.allCases {
      for pain in 0...8 {
        let gate = Fixtures.gate(stage, pain: pain)
        #expect(gate.allows(sheet(.mixed)) == gate.allows(sheet()), "\(stage) \(pain)")
        for technique in Technique.allCases where gate.allows(sheet(technique)) {
          #expect(gate.allows(sheet()), "\(technique) \(stage) \(pain)")
        }
      }
    }
    #expect(!sheet(.swedish).isComfort)
    #expect(!Fixtures.gate(.acute, pain: 5).allows(sheet(.sports)))
    let exclusions = Fixtures.gate(.acute, pain: 7).exclusions(of: sheet(.swedish))
    #expect(exclusions == [.technique(.movement)])
  }

  @Test("whatever presses is judged by that, although it is called movement")
  func pressing() {
    let gate = Fixtures.gate(.firstDays, pain: 5)
    #expect(!gate.allows(sheet(.movement, [.move, .press], regions: [.rhomboids], pressure: 3)))
    #expect(!sheet(.movement, [.move, .hold], regions: [.calf], pressure: 3).isMovement)
    #expect(sheet(.movement, [.breathe]).workedTechniques == [.swedish])
  }

  @Test("it is suggested for staying active, not as a gentle massage")
  func reasons() throws {
    let gate = try Fixtures.gate([.technique: .chosen(["movement"])])
    let found = Recommender(gate).recommend(from: Fixtures.library.routines + [sheet()])
    let own = try #require(found.suggestions.first { $0.routine.id == "sample" })
    #expect(own.pressure == 0)
    #expect(own.because == [.askedFor, .stayingActive, .noTools])
    #expect(own.despite == [.smallEffect])
    #expect(found.unknown == nil)
    let without = Recommender(gate).recommend(
      from: Fixtures.library.routines.filter { $0.technique != .movement })
    #expect(without.unknown == .movement && without.unfulfilled == nil)
  }
}
