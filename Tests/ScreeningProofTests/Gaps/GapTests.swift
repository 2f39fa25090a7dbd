import Coach
import Testing

/// What clinical.md asks for where the rules are, or were, weaker than it.
@Suite struct GapTests {
  @Test("signs told in different places lead where they do together", arguments: Gap.all)
  func together(_ gap: Gap) {
    let answers = Harmless.with(gap.words)
    #expect(Shipped.screening.assess(answers).advice >= gap.advice, "\(gap.words): \(gap.source)")
  }

  /// Whether a routine may be played with some answers, after 12 weeks at 3 of 10.
  private func allows(_ routine: Routine?, _ words: String...) throws -> Bool {
    let answers = Harmless.with(words.map { Word($0) }, since: "longer")
    let gate = try #require(Shipped.library.gate(for: answers))
    return gate.exclusions(of: try #require(routine)).isEmpty
  }

  private let wallBall = Stranger.routine(
    technique: .myofascial, regions: [.rhomboids], tools: [.lacrosseBall],
    positions: [.standing], pressure: 3, does: .hold)

  @Test("loose joints and thin skin: no hard ball", arguments: ["hypermobile", "fragile-skin"])
  func hardBall(condition: String) throws {
    #expect(try allows(wallBall))
    #expect(try !allows(wallBall, condition))
  }

  @Test("loose joints: no end-range stretch")
  func stretch() throws {
    let stretch = Stranger.routine(
      technique: .sports, regions: [.hamstrings], pressure: 2, does: .stretch)
    #expect(try allows(stretch))
    #expect(try !allows(stretch, "hypermobile"))
  }

  @Test("after an operation: nothing over it and no warmth on it, agreed or not")
  func operation() throws {
    let words = ["recent-surgery", "agreed-surgery"]
    for reference in ["R-SW-02", "R-SW-09"] {
      #expect(try !allows(Shipped.routine(reference), words[0], words[1]), "\(reference)")
    }
  }

  @Test("metal in the spine: no ball on the back, whatever other place is named")
  func hardware() throws {
    let words = ["spine-hardware", "tubes"]
    #expect(try !allows(Shipped.routine("R-DT-01"), words[0], words[1]))
    let routine = Shipped.routine("R-DT-01")
    #expect(try !allows(routine, words[0], words[1], "affected-places=arm"))
  }

  @Test("numbness below the knee: no ball in the buttock")
  func numbLeg() throws {
    let routine = Shipped.routine("R-TP-05")
    #expect(try !allows(routine, "numb-area", "affected-places=lower-leg"))
  }

  @Test("trigger points of the first 6 weeks at 4 to 6 of 10: 5 minutes at most")
  func longTriggerPoint() throws {
    let long = Stranger.routine(
      technique: .triggerPoint, minutes: 20, regions: [.gluteusMedius], pressure: 4, does: .hold)
    let gate = try #require(Shipped.library.gate(for: Harmless.with([], pain: 5, since: "weeks")))
    #expect(gate.fit(long).map { $0.minutes <= 5 } ?? true)
  }

  @Test("a file that names no region may work anywhere, so what is about a place blocks it")
  func nowhere() throws {
    let hardBall = try allows(Stranger.ball)
    let neck = try allows(Stranger.routine(), "unstable-neck")
    let bruise = try allows(Stranger.routine(), "bruise", "affected-places=foot")
    #expect(!hardBall && !neck && !bruise)
  }
}
