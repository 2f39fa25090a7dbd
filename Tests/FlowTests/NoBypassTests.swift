import Coach
import Flow
import Foundation
import TestSupport
import Testing

/// No sequence of events leads past a red flag to a routine.
@Suite struct NoBypassTests {
  /// Walks per question; KNEAD_WALKS sets more for a longer search.
  private static let walks =
    ProcessInfo.processInfo.environment["KNEAD_WALKS"].flatMap { UInt64($0) } ?? 1
  private static let steps = 300
  private static let redFlags = FixedAnswer.all.filter { $0.allows != .whatOthersAllow }
  private static let otherSigns = FixedAnswer.all.filter { $0.allows == .whatOthersAllow }
  private let comfort = Fixtures.routine("breathing-pause")
  private let screening = Fixtures.library.screening

  @Test(
    "while a red flag applies, nothing plays except the comfort routine if it is still allowed",
    arguments: redFlags)
  func redFlag(_ fixed: FixedAnswer) {
    for seed in 1...Self.walks { walk(fixed, seed, steps: Self.steps) }
  }

  @Test(
    "while any other sign applies, nothing plays that the answers rule out", arguments: otherSigns)
  func gated(_ fixed: FixedAnswer) {
    for seed in 1...max(1, Self.walks / 2) { walk(fixed, seed, steps: Self.steps / 2) }
  }

  private func walk(_ fixed: FixedAnswer, _ seed: UInt64, steps: Int) {
    let answer = fixed.answers[Int(seed) % fixed.answers.count]
    var answers = fixed.prerequisites
    answers[fixed.question] = answer
    if fixed.allows == .comfort { answers[.cleared] = .no }
    var walk = Walk(seed: seed, answers: answers)
    walk.take(steps)
    for launch in walk.launches {
      check(launch, fixed, "\(fixed.question): \(answer), seed \(seed)")
    }
  }

  private func check(_ launch: Walk.Launch, _ fixed: FixedAnswer, _ walk: String) {
    let routine = launch.routine
    let label: Comment = "\(walk), played \(routine.title)"
    guard let answers = launch.answers else {
      Issue.record("started without a preview: \(label)")
      return
    }
    let advice = screening.assess(answers).advice
    #expect(advice.allowsMassage || advice == .soon && routine == comfort, label)
    #expect(exclusions(of: routine, answers).isEmpty, label)
    #expect(screening.open(in: answers).map(\.id) == [], label)
    #expect(answers[.consent] == .yes, label)
    #expect(!launch.isDangerous, "a danger sign had stopped a session: \(label)")
    #expect(!worksOnRestingPlace(routine, launch.resting), "works where it hurt: \(label)")
    switch fixed.allows {
    case .nothing: Issue.record(label)
    case .comfort: #expect(routine == comfort, label)
    case .whatOthersAllow: break
    }
  }

  /// Whether a routine works on a place that should rest.
  private func worksOnRestingPlace(_ routine: Routine, _ resting: [RestingPlace]) -> Bool {
    let places = routine.steps.reduce(into: Set(routine.regions)) { $0.formUnion($1.regions) }
    return resting.contains { place in
      place.isEverywhere ? routine != comfort : !place.regions.isDisjoint(with: places)
    }
  }

  private func exclusions(of routine: Routine, _ answers: Answers) -> [Exclusion] {
    Fixtures.library.gate(for: answers)?.exclusions(of: routine) ?? [.painAbove(-1)]
  }

  @Test("without a fixed answer, the walks reach the player with any kind of routine")
  func walksReachThePlayer() {
    var played: Set<Routine> = []
    var reached: Set<String> = []
    var resumed = 0
    for seed in 1...UInt64(60) {
      var walk = Walk(seed: seed, answers: [:])
      walk.take(Self.steps)
      played.formUnion(walk.launches.map(\.routine))
      reached.formUnion(walk.reached.keys)
      resumed += walk.resumed
    }
    #expect(reached.isSuperset(of: ["playing", "hurting", "stopped", "after", "practised"]))
    #expect(resumed > 0)
    let titles = Set(played.map(\.title))
    #expect(titles.contains("Breathing pause"))
    #expect(!titles.isDisjoint(with: ThirdPartyRoutines.all.map(\.title)))
    #expect(titles.count >= 4)
  }

  @Test(
    "the walks reach the comfort routine if it is still allowed", arguments: FixedAnswer.comfort)
  func walksReachComfort(_ sign: Question.ID) throws {
    let fixed = try #require(FixedAnswer.all.first { $0.question == sign })
    let reached = (1...UInt64(40)).contains { seed in
      var walk = Walk(seed: seed, answers: fixed.prerequisites.merging([sign: .yes]) { $1 })
      walk.take(Self.steps)
      return !walk.launches.isEmpty
    }
    #expect(reached)
  }

  @Test("every sign listed here is asked about")
  func allAsked() {
    let asked = Set(FixedAnswer.all.map(\.question))
    #expect(FixedAnswer.nothing.union(FixedAnswer.comfort).subtracting(asked) == [])
  }
}
