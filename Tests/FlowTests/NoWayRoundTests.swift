import Coach
import Flow
import Foundation
import TestSupport
import Testing

/// No sequence of events leads past a red flag to a routine.
@Suite struct NoWayRoundTests {
  /// Walks a question; for a longer search, as many as KNEAD_WALKS says.
  private static let walks =
    ProcessInfo.processInfo.environment["KNEAD_WALKS"].flatMap { UInt64($0) } ?? 2
  private static let steps = 300
  private static let redFlags = AdviceInForce.all.filter { $0.leaves != .whatOthersLeave }
  private static let otherSigns = AdviceInForce.all.filter { $0.leaves == .whatOthersLeave }
  private let comfort = Fixtures.routine("comfort-pause")
  private let screening = Fixtures.library.screening

  @Test(
    "while a red flag stands, nothing plays but the comfort routine where it is left",
    arguments: redFlags)
  func noWay(_ standing: AdviceInForce) {
    for seed in 1...Self.walks { walk(standing, seed, steps: Self.steps) }
  }

  @Test(
    "while any other sign stands, nothing plays that the answers rule out", arguments: otherSigns)
  func gated(_ standing: AdviceInForce) {
    for seed in 1...max(1, Self.walks / 2) { walk(standing, seed, steps: Self.steps / 2) }
  }

  private func walk(_ standing: AdviceInForce, _ seed: UInt64, steps: Int) {
    let answer = standing.answers[Int(seed) % standing.answers.count]
    var answers = standing.after
    answers[standing.question] = answer
    if standing.leaves == .comfort { answers[.cleared] = .no }
    var walk = Walk(seed: seed, answers: answers)
    walk.take(steps)
    for beginning in walk.beginnings {
      check(beginning, standing, "\(standing.question): \(answer), seed \(seed)")
    }
  }

  private func check(_ beginning: Walk.LaunchIntent, _ standing: AdviceInForce, _ walk: String) {
    let routine = beginning.routine
    let label: Comment = "\(walk), played \(routine.title)"
    guard let answers = beginning.answers else {
      Issue.record("begun without a preview: \(label)")
      return
    }
    let advice = screening.assess(answers).advice
    #expect(advice.allowsMassage || advice == .soon && routine == comfort, label)
    #expect(exclusions(of: routine, answers).isEmpty, label)
    #expect(screening.open(for: .play, in: answers).map(\.id) == [], label)
    #expect(answers[.consent] == .yes && answers["adult"] == .yes, label)
    #expect(!beginning.isDangerous, "a sign of danger stopped a session: \(label)")
    #expect(!rests(routine, beginning.resting), "off, because it hurt there: \(label)")
    switch standing.leaves {
    case .nothing: Issue.record(label)
    case .comfort: #expect(routine == comfort, label)
    case .whatOthersLeave: break
    }
  }

  /// Whether a routine works where hands and tools are to stay off.
  private func rests(_ routine: Routine, _ resting: [RestingPlace]) -> Bool {
    let places = routine.steps.reduce(into: Set(routine.regions)) { $0.formUnion($1.regions) }
    return resting.contains { place in
      place.isEverywhere ? routine != comfort : !place.regions.isDisjoint(with: places)
    }
  }

  private func exclusions(of routine: Routine, _ answers: Answers) -> [Exclusion] {
    Fixtures.library.gate(for: answers)?.exclusions(of: routine) ?? [.painAbove(-1)]
  }

  @Test("the walks can reach the player: with nothing standing they do, with any routine")
  func walksGetThere() {
    var played: Set<Routine> = []
    var reached: Set<String> = []
    var resumed = 0
    for seed in 1...UInt64(30) {
      var walk = Walk(seed: seed, answers: [:])
      walk.take(Self.steps)
      played.formUnion(walk.beginnings.map(\.routine))
      reached.formUnion(walk.reached.keys)
      resumed += walk.resumed
    }
    #expect(reached.isSuperset(of: ["playing", "hurting", "stopped", "after", "practised"]))
    #expect(resumed > 0)
    let titles = Set(played.map(\.title))
    #expect(titles.contains("Comfort pause"))
    #expect(!titles.isDisjoint(with: Strangers.all.map(\.title)))
    #expect(titles.count >= 4)
  }

  @Test(
    "the walks can reach the comfort routine where it is left", arguments: AdviceInForce.comfort)
  func walksReachComfort(_ sign: Question.ID) throws {
    let standing = try #require(AdviceInForce.all.first { $0.question == sign })
    let reached = (1...UInt64(40)).contains { seed in
      var walk = Walk(seed: seed, answers: standing.after.merging([sign: .yes]) { $1 })
      walk.take(Self.steps)
      return !walk.beginnings.isEmpty
    }
    #expect(reached)
  }

  @Test("every sign that is written down here is asked for")
  func allAsked() {
    let asked = Set(AdviceInForce.all.map(\.question))
    #expect(AdviceInForce.nothing.union(AdviceInForce.comfort).subtracting(asked) == [])
  }
}
