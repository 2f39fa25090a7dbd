import Coach
import TestSupport
import Testing

/// Learning changes the order of the suggestions and their reasons, and nothing else.
@Suite struct LearnedOrderTests {
  private let gate: Gate

  init() throws {
    gate = try #require(Fixtures.library.gate(for: Fixtures.answers(since: "longer")))
  }

  private func rated(_ id: Routine.ID, _ changes: [Int]) -> [RatedSession] {
    changes.map {
      RatedSession(
        technique: Fixtures.routine(id).technique, routine: id, before: 5, after: 5 + $0)
    }
  }

  private func recommend(_ sessions: [RatedSession], seed: UInt64) -> Recommendations {
    let routines = Fixtures.library.routines
    let learned = sessions.isEmpty ? nil : EffectSample(from: sessions, for: routines, seed: seed)
    return Recommender(gate, learned: learned).recommend(from: routines)
  }

  @Test("the same routines are suggested and ruled out, whatever was learned", arguments: 1...20)
  func sameSet(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let sessions = (0..<30).map { _ in
      let routines = Fixtures.library.routines
      let routine = routines[Int.random(in: routines.indices, using: &random)]
      return RatedSession(
        technique: routine.technique, routine: routine.id,
        before: Int.random(in: 0...10, using: &random),
        after: Int.random(in: 0...10, using: &random))
    }
    let (plain, learned) = (recommend([], seed: 0), recommend(sessions, seed: UInt64(seed)))
    #expect(Set(learned.suggestions.map(\.routine)) == Set(plain.suggestions.map(\.routine)))
    #expect(learned.ruledOut == plain.ruledOut)
    for suggestion in learned.suggestions {
      #expect(gate.exclusions(of: suggestion.routine).isEmpty)
      #expect(suggestion.pressure == gate.pressure(for: suggestion.routine))
    }
    let gentle = learned.suggestions.prefix(3).contains {
      $0.routine.highestPressure <= 3 && $0.routine.tools.isEmpty
    }
    #expect(gentle, "a gentle routine without tools stays in the first three (E.7)")
  }

  @Test("the same seed gives the same suggestions; another one may not")
  func seeded() {
    let sessions = rated("seated-low-back-glide", [-1, 0])
    #expect(recommend(sessions, seed: 7) == recommend(sessions, seed: 7))
    let firsts = (1...30).map { recommend(sessions, seed: UInt64($0)).suggestions[0].routine.id }
    #expect(Set(firsts).count > 3, "different seeds should explore")
  }

  @Test("a routine that often helped a lot settles at the top, with how much it helped")
  func settles() throws {
    let tried = Fixtures.library.routines.flatMap { routine in
      rated(routine.id, routine.technique == .reflexology ? [] : [0, 0, 0, 0])
    }
    let sessions =
      tried + rated("foot-spine-line-starter", Array(repeating: -3, count: 30))
      + rated("seated-low-back-glide", Array(repeating: 1, count: 8))
    let found = (1...40).map { recommend(sessions, seed: UInt64($0)).suggestions }
    let first = found.count { $0[0].routine.technique == .reflexology }
    #expect(first >= 36, "\(first)")
    let suggestion = try #require(
      found[0].first { $0.routine.id == "foot-spine-line-starter" })
    guard case .helped(let estimate) = suggestion.because.first else {
      Issue.record("\(suggestion.because)")
      return
    }
    #expect(estimate.sessions == 30)
    #expect((-3.0 ... -2).contains(estimate.mean) && (-3.4 ... -2).contains(estimate.low))
    let other = try #require(found[0].first { $0.routine.id == "seated-low-back-glide" })
    guard case .didNotHelp(let estimate) = other.despite.first else {
      Issue.record("\(other.despite)")
      return
    }
    #expect(estimate.sessions == 12)
  }

  @Test("the requested technique is never put behind one to be tried")
  func asked() throws {
    let answers = Fixtures.answers(since: "longer").with(.technique, .chosen(["shiatsu"]))
    let gate = try #require(Fixtures.library.gate(for: answers))
    for seed in 1...20 as ClosedRange<UInt64> {
      let learned = EffectSample(
        from: rated("seated-low-back-glide", [-1]), for: Fixtures.library.routines, seed: seed)
      let first = Recommender(gate, learned: learned).recommend(from: Fixtures.library.routines)
        .suggestions[0]
      #expect(first.because.contains(.askedFor), "\(seed)")
    }
  }

  @Test("a technique after which pain was higher is never tried just to learn, and has a caveat")
  func worse() throws {
    let sessions =
      rated("seated-palm-press", [2, 3, 1]) + rated("seated-low-back-glide", [-1, -1])
    for seed in 1...40 as ClosedRange<UInt64> {
      let found = recommend(sessions, seed: seed).suggestions
      #expect(found[0].routine.technique != .shiatsu, "\(seed)")
      let shiatsu = found.filter { $0.routine.technique == .shiatsu }
      #expect(!shiatsu.isEmpty)
      for suggestion in shiatsu {
        #expect(suggestion.despite.first == .worseSoFar(.shiatsu, sessions: 3, by: 2))
        #expect(!suggestion.because.contains(.untried))
      }
    }
  }

  @Test("no routine is said to have helped if its own sessions changed nothing")
  func borrowed() throws {
    let sessions =
      (0..<6).map { _ in
        RatedSession(technique: .swedish, routine: "seated-low-back-glide", before: 4, after: 4)
      }
      + (0..<6).map { _ in
        RatedSession(technique: .shiatsu, routine: "seated-palm-press", before: 9, after: 5)
      }
    let found = recommend(sessions, seed: 1).suggestions
    for suggestion in found where suggestion.routine.technique == .swedish {
      let claims = suggestion.because.contains {
        switch $0 {
        case .helped, .techniqueHelped: true
        default: false
        }
      }
      #expect(!claims, "\(suggestion.because)")
    }
  }

  @Test("nothing is claimed before 4 sessions; after that, untried techniques are marked as such")
  func early() throws {
    let early = recommend(rated("seated-low-back-glide", [-2, -2, -2]), seed: 3).suggestions
    let claims = early.flatMap(\.because).filter {
      switch $0 {
      case .helped, .techniqueHelped, .untried: true
      default: false
      }
    }
    #expect(claims.isEmpty)
    let later = recommend(rated("seated-low-back-glide", [-2, -2, -2, -2]), seed: 3).suggestions
    let new = try #require(later.first { $0.routine.technique == .shiatsu })
    #expect(new.because.contains(.untried))
  }
}

extension Answers {
  /// A copy with one answer added or changed.
  fileprivate func with(_ id: Question.ID, _ answer: Answer) -> Answers {
    var copy = self
    copy[id] = answer
    return copy
  }
}
