import Coach
import TestSupport
import Testing

/// The technique in a file can only narrow what its steps allow (clinical.md, E.4.1).
@Suite struct LabelTests {
  /// What a routine gets: whether it may be played, how hard and for how long.
  private struct Outcome {
    let plays: Bool
    let pressure: Int
    let longest: Duration

    init(_ routine: Routine, _ gate: Gate) {
      plays = gate.exclusions(of: routine).isEmpty
      pressure = plays ? gate.pressure(for: routine) : 0
      longest = plays ? gate.longest(routine, doses: Fixtures.library.doses) : .zero
    }
  }

  /// Each stage and pain, with and without an injury, and conditions that look at the technique.
  private static let gates: [Gate] = {
    var gates: [Gate] = []
    for stage in Stage.allCases {
      for pain in [0, 3, 4, 6, 7, 8, 9] {
        gates += [false, true].map { Fixtures.gate(stage, pain: pain, injured: $0) }
      }
    }
    for sign in [
      "high-risk", "blood-thinner", "thin-bones", "recent-surgery", "numb-area", "high-pressure",
      "hypermobile", "fibromyalgia", "bad-veins", "one-leg-pain", "vertigo", "anemia",
    ] {
      for since in ["weeks", "longer"] {
        let changes: [Question.ID: Answer] = [Question.ID(sign): .yes]
        if let gate = try? Fixtures.gate(changes, since: since) { gates.append(gate) }
      }
    }
    return gates
  }()

  /// Checks every label of a routine against the strictest that its steps fit; returns how many
  /// labels were let through.
  private func check(_ routine: Routine, _ gates: some Sequence<Gate>, _ name: String) -> Int {
    let fitting = Labels.fitting(routine)
    let labelled = Dictionary(
      uniqueKeysWithValues: Technique.allCases.map { ($0, routine.labelled($0)) })
    var through = 0
    for gate in gates {
      let outcomes = labelled.mapValues { Outcome($0, gate) }
      let fits = fitting.compactMap { outcomes[$0] }
      let plays = fits.allSatisfy(\.plays)
      let pressure = fits.map(\.pressure).min() ?? 0
      let longest = fits.map(\.longest).min() ?? .zero
      for (label, outcome) in outcomes where outcome.plays {
        through += 1
        guard plays, outcome.pressure <= pressure, outcome.longest <= longest else {
          let place = "\(gate.situation.stage) \(gate.situation.pain), \(gate.situation.injured)"
          Issue.record("\(name) as \(label), not \(fitting): \(place) \(routine)")
          continue
        }
      }
    }
    return through
  }

  @Test("no label of a shipped routine opens more than the strictest that its steps fit")
  func shipped() {
    for routine in Fixtures.library.routines {
      #expect(routine.workedTechniques == Labels.amounts(routine), "\(routine.id)")
      #expect(routine.isTrueToLabel, "\(routine.id)")
      _ = check(routine, Self.gates, routine.id.text)
    }
  }

  @Test("no label of 10,000 random routines opens more than the strictest that their steps fit")
  func random() async {
    let results = await withTaskGroup(of: (Int, Set<Technique>).self) { group in
      for seed in 0..<10 {
        group.addTask { self.shard(UInt64(seed)) }
      }
      return await group.reduce(into: [(Int, Set<Technique>)]()) { $0.append($1) }
    }
    let through = results.reduce(0) { $0 + $1.0 }
    let met = results.reduce(into: Set<Technique>()) { $0.formUnion($1.1) }
    #expect(through > 100_000, "\(through)")
    #expect(met == Set(Technique.allCases).subtracting([.mixed]))
  }

  /// A thousand routines: how many labels were let through, and the techniques they amounted to.
  private func shard(_ seed: UInt64) -> (Int, Set<Technique>) {
    var random = SeededGenerator(seed: seed)
    var through = 0
    var met: Set<Technique> = []
    for number in 0..<1000 {
      let routine = RandomRoutine.next(&random)
      let amounts = Labels.amounts(routine)
      #expect(routine.workedTechniques == amounts, "seed \(seed), \(number): \(routine)")
      met.formUnion(amounts)
      let gates = Self.gates.shuffled(using: &random).prefix(12)
      through += check(routine, gates, "seed \(seed), \(number)")
    }
    return (through, met)
  }

  /// Firm lines and holds beside the low spine.
  private func lowBack(_ technique: Technique) -> Routine {
    let steps = [
      Sample.step(.checkIn, seconds: 20), Sample.step(.strip, seconds: 60, eachSide: true),
      Sample.step(.hold, seconds: 50, eachSide: true),
    ]
    return Sample.routine(
      steps: steps, technique: technique, regions: [.lumbarErectors], pressure: 4)
  }

  @Test("lines and holds on the low back are deep work by any name", arguments: Technique.allCases)
  func deepByAnyName(technique: Technique) {
    let routine = lowBack(technique)
    #expect(routine.workedTechniques == [.deepTissue, .triggerPoint])
    for pain in 0...10 {
      #expect(!Fixtures.gate(.firstDays, pain: pain).allows(routine), "\(pain)")
      #expect(!Fixtures.gate(.acute, pain: pain).allows(routine), "\(pain)")
      #expect(!Fixtures.gate(.chronic, pain: pain).allows(routine) || pain <= 6, "\(pain)")
    }
    let exclusions = Fixtures.gate(.firstDays, pain: 8).exclusions(of: lowBack(.reflexology))
    #expect(exclusions == [.technique(.deepTissue)])
  }

  @Test("the reasons for a routine come from what its steps do, not from its label")
  func reasons() throws {
    let gate = try Fixtures.gate([.technique: .chosen(["reflexology"])], pain: 3)
    let back = Recommender(gate).recommend(from: [lowBack(.reflexology)]).suggestions[0]
    #expect(!back.because.contains(.handsOffThePlace))
    #expect(!back.because.contains(.askedFor))
    #expect(back.despite.contains(.deeperNotBetter))
    let foot = Sample.routine(
      steps: [Sample.step(.thumbWalk, seconds: 60)], technique: .reflexology, regions: [.foot])
    let rub = Recommender(gate).recommend(from: [foot]).suggestions[0]
    #expect(rub.because.contains(.handsOffThePlace) && rub.because.contains(.askedFor))
    #expect(!rub.despite.contains(.elsewhere))
  }
}
