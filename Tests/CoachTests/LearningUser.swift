import Coach
import Simulation
import TestSupport

/// A simulated user who checks in, takes a suggestion and rates it, again and again.
struct LearningUser {
  /// The source of the suggestions.
  enum Advisor { case fixedRules, learned }

  private(set) var rated: [RatedSession] = []
  /// The true change of each session, in points.
  private(set) var changes: [Double] = []
  /// The routines to choose from: those that pass the gate.
  let routines: [Routine]
  private var user: SimulatedUser
  private let gate: Gate
  private let fixed: Recommender
  private let seed: UInt64
  private var picking: SeededGenerator

  /// Creates a user of the shipped library, in a situation that depends on the seed.
  init(seed: UInt64) {
    self.seed = seed
    picking = SeededGenerator(seed: seed &* 104_729)
    var random = SeededGenerator(seed: seed &* 7919)
    let library = Fixtures.library
    var answers = Fixtures.answers(
      pain: Int.random(in: 3...5, using: &random),
      since: ["weeks", "months", "longer", "longer"][Int.random(in: 0..<4, using: &random)])
    let places = library.screening.question(.place)?.choices.map(\.id) ?? []
    answers[.place] = .chosen([places[Int.random(in: 0..<8, using: &random)]])
    let tools = Tool.allCases.filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
    answers[.tools] = .chosen(Set(tools.map(\.rawValue)))
    guard let gate = library.gate(for: answers) else { fatalError("no situation") }
    self.gate = gate
    fixed = Recommender(gate)
    routines = library.routines.filter { gate.exclusions(of: $0).isEmpty }
    user = SimulatedUser(seed: seed, routines: library.routines)
  }

  /// Plays this many sessions.
  mutating func play(_ sessions: Int, advisedBy advisor: Advisor) {
    let unlearned = fixed.ordered(routines)
    for number in 0..<sessions {
      var suggested = unlearned
      if advisor == .learned, !rated.isEmpty {
        let learned = EffectSample(from: rated, for: routines, seed: seed << 8 | UInt64(number))
        suggested = Recommender(gate, learned: learned).ordered(routines)
      }
      let routine = suggested[min(suggested.count - 1, pick())]
      let before = user.painBefore()
      rated.append(
        RatedSession(
          technique: routine.technique, routine: routine.id, before: before,
          after: user.painAfter(routine)))
      changes.append(user.truth(of: routine))
    }
  }

  /// The index of the suggestion taken: usually the first, sometimes one of the next two.
  private mutating func pick() -> Int {
    switch Int.random(in: 0..<100, using: &picking) {
    case ..<70: 0
    case ..<90: 1
    default: 2
    }
  }

  /// The true mean change from a technique.
  func truth(of technique: Technique) -> Double { user.truth(of: technique) }

  /// The true mean change from the best technique available.
  var best: Double { Set(routines.map(\.technique)).map(truth).min() ?? 0 }

  var meanChange: Double { changes.reduce(0, +) / Double(changes.count) }
}
