import Coach
import TestSupport
import Testing

/// Third-party files, whose claims don't count.
@Suite struct ThirdPartyFileTests {
  /// A copy of a shipped routine, with its id, its reference and all its claims, but one sentence
  /// added.
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
    "a file that borrows the name of a shipped routine is not on any list",
    arguments: Fixtures.routineIDs)
  func borrowedName(id: Routine.ID) throws {
    let conditions: [[Question.ID: Answer]] = [
      ["had-cancer": .yes, "new-since-cancer": .yes], ["pregnancy": .chosen(["pregnant"])],
      ["contagious": .yes],
      ["blood-thinner": .yes], ["thin-bones": .yes], ["pregnancy": .chosen(["after-birth"])],
      ["one-leg-pain": .yes], ["cancer-now": .yes, "agreed-cancer": .yes],
    ]
    for changes in conditions {
      #expect(try !Fixtures.gate(changes).allows(copy(of: id)), "\(changes)")
    }
  }

  @Test("the shipped routine is allowed although its copy is not")
  func theShippedOne() throws {
    let gate = try Fixtures.gate(["pregnancy": .chosen(["pregnant"])])
    #expect(gate.allows(Fixtures.routine("breathing-pause")))
    #expect(!gate.allows(copy(of: "breathing-pause")))
  }

  @Test("claiming to be Swedish gets a hard ball at 6 of 10 past no rule")
  func swedishWithABall() throws {
    let routine = Sample.routine(
      "breathing-pause", technique: .swedish, regions: [.lumbarErectors], tools: [.lacrosseBall],
      pressure: 6)
    for stage in Stage.allCases {
      for pain in 0...10 {
        let gate = Fixtures.gate(stage, pain: pain)
        #expect(!gate.allows(routine), "\(stage) \(pain)")
        #expect(gate.pressure(for: routine) <= 5, "\(stage) \(pain)")
      }
    }
    for sign in [
      "high-risk", "had-cancer", "blood-thinner", "thin-bones", "numb-area", "bruise",
      "recent-surgery", "pressure-uncontrolled", "spine-hardware", "cancer-now", "one-leg-pain",
    ] {
      var changes: [Question.ID: Answer] = [Question.ID(sign): .yes]
      if sign == "had-cancer" { changes["new-since-cancer"] = .yes }
      #expect(try !Fixtures.gate(changes).allows(routine), "\(sign)")
    }
  }

  @Test("a routine counts as comfort only if it is slow breathing without any touch")
  func comfort() {
    func file(
      _ kinds: [Step.Kind] = [.checkIn, .breathe, .rest], technique: Technique = .swedish,
      regions: [Region] = [], tools: [Tool] = [], pressure: Int = 0
    ) -> Routine {
      Sample.routine(
        steps: kinds.map { Sample.step($0, seconds: 30) }, technique: technique, regions: regions,
        tools: tools, pressure: pressure)
    }
    #expect(file().isComfort)
    #expect(!file([.checkIn, .rest]).isComfort, "nobody breathes")
    for kind in Step.Kind.allCases where ![.checkIn, .breathe, .rest, .close].contains(kind) {
      #expect(!file([.breathe, kind]).isComfort, "\(kind)")
    }
    #expect(!file(technique: .shiatsu).isComfort)
    #expect(!file(regions: [.calf]).isComfort)
    #expect(!file(tools: [.strap]).isComfort)
    #expect(!file(pressure: 1).isComfort)
    #expect(Fixtures.library.routines.filter(\.isComfort).map(\.id) == ["breathing-pause"])
  }

  @Test("a step that is harder than the file claims counts with its own pressure")
  func hardStep() throws {
    let steps = [Sample.step(.glide, seconds: 60, pressure: 6)]
    let routine = Sample.routine(steps: steps, pressure: 1)
    #expect(routine.highestPressure == 6)
    for stage in [Stage.firstDays, .acute] {
      let gate = Fixtures.gate(stage, pain: 2)
      #expect(gate.exclusions(of: routine).contains(.technique(.deepTissue)), "strokes this hard")
      #expect(gate.pressure(for: routine) == 0)
    }
    #expect(Fixtures.gate(.chronic, pain: 2).pressure(for: routine) == 5)
    #expect(try !Fixtures.gate(["weak-vessels": .yes, "agreed-heart": .yes]).allows(routine))
  }
}
