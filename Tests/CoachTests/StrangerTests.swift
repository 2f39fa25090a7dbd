import Coach
import TestSupport
import Testing

/// Files from elsewhere: what they claim does not count.
@Suite struct StrangerTests {
  /// A shipped routine, with its id, its reference and all its claims, but one other sentence.
  private func copy(of id: Routine.ID, steps: [Step]? = nil) -> Routine {
    let routine = Fixtures.routine(id)
    return Routine(
      id: routine.id, reference: routine.reference, title: routine.title,
      technique: routine.technique, minutes: routine.minutes, regions: routine.regions,
      tools: routine.tools, positions: routine.positions, stages: routine.stages,
      maxPain: routine.maxPain, pressure: routine.pressure, tags: routine.tags,
      sources: routine.sources, summary: routine.summary + " Now even better.",
      note: routine.note, steps: steps ?? routine.steps)
  }

  @Test(
    "what borrows the name of a shipped routine is not on any list",
    arguments: Fixtures.routineIDs)
  func borrowedName(id: Routine.ID) throws {
    let conditions: [[Question.ID: Answer]] = [
      ["had-cancer": .yes, "new-since-cancer": .yes], ["pregnant": .yes], ["contagious": .yes],
      ["blood-thinner": .yes], ["thin-bones": .yes], ["after-birth": .yes],
      ["one-leg-pain": .yes], ["cancer-now": .yes, "agreed-cancer": .yes],
    ]
    for changes in conditions {
      #expect(try !Fixtures.gate(changes).lets(copy(of: id)), "\(changes)")
    }
  }

  @Test("the shipped one itself gets through where its copy does not")
  func theShippedOne() throws {
    let gate = try Fixtures.gate(["pregnant": .yes])
    #expect(gate.lets(Fixtures.routine("comfort-pause")))
    #expect(!gate.lets(copy(of: "comfort-pause")))
  }

  @Test("claiming Swedish with a hard ball at 6 of 10 gets past nothing")
  func swedishWithABall() throws {
    let routine = Sample.routine(
      "comfort-pause", technique: .swedish, regions: [.lumbarErectors], tools: [.lacrosseBall],
      pressure: 6)
    for stage in Stage.allCases {
      for pain in 0...10 {
        let gate = Fixtures.gate(stage, pain: pain)
        #expect(!gate.lets(routine), "\(stage) \(pain)")
        #expect(gate.pressure(for: routine) <= 5, "\(stage) \(pain)")
      }
    }
    for sign in [
      "pregnant", "had-cancer", "blood-thinner", "thin-bones", "numb-area", "bruise",
      "recent-surgery", "pressure-uncontrolled", "spine-hardware", "cancer-now", "one-leg-pain",
    ] {
      var changes: [Question.ID: Answer] = [Question.ID(sign): .yes]
      if sign == "had-cancer" { changes["new-since-cancer"] = .yes }
      #expect(try !Fixtures.gate(changes).lets(routine), "\(sign)")
    }
  }

  @Test("it is only comfort if every step, tool and region of it is")
  func comfort() {
    #expect(!Sample.routine(regions: [], pressure: 1).isComfort, "it may work anywhere")
    #expect(Sample.routine(regions: [.calf], pressure: 1).isComfort)
    let hard = [Sample.step(.glide, seconds: 60, pressure: 4)]
    #expect(!Sample.routine(steps: hard, regions: [.calf], pressure: 1).isComfort)
    #expect(!Sample.routine(regions: [.multifidus], pressure: 1).isComfort)
    #expect(!Sample.routine(regions: [.calf], tools: [.strap], pressure: 1).isComfort)
    #expect(!Sample.routine(technique: .shiatsu, regions: [.calf], pressure: 1).isComfort)
    #expect(!Sample.routine(regions: [.calf], pressure: 2).isComfort)
  }

  @Test("a harder step than the file says counts as hard as it is")
  func hardStep() throws {
    let steps = [Sample.step(.glide, seconds: 60, pressure: 6)]
    let routine = Sample.routine(steps: steps, pressure: 1)
    #expect(routine.highestPressure == 6)
    #expect(Fixtures.gate(.firstDays, pain: 2).pressure(for: routine) == 2)
    #expect(Fixtures.gate(.acute, pain: 2).pressure(for: routine) == 4)
    #expect(Fixtures.gate(.chronic, pain: 2).pressure(for: routine) == 5)
    #expect(try !Fixtures.gate(["weak-vessels": .yes, "agreed-heart": .yes]).lets(routine))
  }
}
