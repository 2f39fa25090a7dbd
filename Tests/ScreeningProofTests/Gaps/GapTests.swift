import Coach
import Testing

/// What clinical.md requires in cases in which the rules are, or once were, weaker.
@Suite struct GapTests {
  @Test(
    "signs reported in different places lead to the advice for their combination",
    arguments: Gap.all)
  func together(_ gap: Gap) {
    let answers = Harmless.with(gap.words)
    #expect(Shipped.screening.assess(answers).advice >= gap.advice, "\(gap.words): \(gap.source)")
  }

  /// Whether a routine may be played with some answers, after 12 weeks at pain 3 out of 10.
  private func allows(_ routine: Routine?, _ words: String...) throws -> Bool {
    let answers = Harmless.with(words.map { Word($0) }, since: "longer")
    let gate = try #require(Shipped.library.gate(for: answers))
    return gate.exclusions(of: try #require(routine)).isEmpty
  }

  private let wallBall = ForeignRoutine.routine(
    technique: .myofascial, regions: [.rhomboids], tools: [.lacrosseBall],
    positions: [.standing], pressure: 3, does: .hold)

  @Test(
    "loose joints or thin skin rule out a hard ball", arguments: ["hypermobile", "fragile-skin"])
  func hardBall(condition: String) throws {
    #expect(try allows(wallBall))
    #expect(try !allows(wallBall, condition))
  }

  @Test("loose joints rule out an end-range stretch")
  func stretch() throws {
    let stretch = ForeignRoutine.routine(
      technique: .sports, regions: [.hamstrings], pressure: 2, does: .stretch)
    #expect(try allows(stretch))
    #expect(try !allows(stretch, "hypermobile"))
  }

  @Test("after an operation, massage over it and warmth on it stay blocked, even with agreement")
  func operation() throws {
    let words = ["recent-surgery", "agreed-surgery"]
    for reference in ["R-SW-02", "R-SW-09"] {
      #expect(try !allows(Shipped.routine(reference), words[0], words[1]), "\(reference)")
    }
  }

  @Test("metal in the spine rules out a ball on the back, whatever other place is named")
  func hardware() throws {
    let words = ["spine-hardware", "tubes"]
    #expect(try !allows(Shipped.routine("R-DT-01"), words[0], words[1]))
    let routine = Shipped.routine("R-DT-01")
    #expect(try !allows(routine, words[0], words[1], "affected-places=arm-left"))
  }

  @Test("numbness below the knee rules out a ball in the buttock")
  func numbLeg() throws {
    let routine = Shipped.routine("R-TP-05")
    #expect(try !allows(routine, "numb-area", "affected-places=lower-leg-left"))
  }

  @Test("trigger points are limited to 5 minutes in the first 6 weeks at pain 4 to 6 out of 10")
  func longTriggerPoint() throws {
    let long = ForeignRoutine.routine(
      technique: .triggerPoint, minutes: 20, regions: [.gluteusMedius], pressure: 4, does: .hold)
    let gate = try #require(Shipped.library.gate(for: Harmless.with([], pain: 5, since: "weeks")))
    #expect(gate.fit(long).map { $0.minutes <= 5 } ?? true)
  }

  @Test("a file that names no region may work anywhere, so a precaution for any place blocks it")
  func nowhere() throws {
    let hardBall = try allows(ForeignRoutine.ball)
    let neck = try allows(ForeignRoutine.routine(), "unstable-neck")
    let bruise = try allows(ForeignRoutine.routine(), "bruise", "affected-places=foot-left")
    #expect(!hardBall && !neck && !bruise)
  }
}
