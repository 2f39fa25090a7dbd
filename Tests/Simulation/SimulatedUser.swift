package import Coach

/// A made-up user with back pain, generated from a seed. The true effect of massage on them is
/// known here, and only here. The user doesn't follow the model of `EffectEstimates` exactly: pain
/// goes up and down over days, improves by itself, and is reported in whole numbers from 0 to 10.
package struct SimulatedUser: Sendable {
  private var random: SeededGenerator
  /// The effect of any session, and what each technique and each routine adds to it, in points.
  private let common: Double
  private let byTechnique: [Technique: Double]
  private let byRoutine: [Routine.ID: Double]
  /// The initial pain, the level it settles at, and the sessions it takes to get about two thirds
  /// of the way there.
  private let start: Double
  private let floor: Double
  private let recovery: Double
  /// How much the pain varies from day to day, and how inexactly it is reported.
  private let swing: Double
  private let vagueness: Double
  /// How far today's pain is from its usual level.
  private var away = 0.0
  private var latent = 0.0
  private var session = 0.0

  /// Creates a user of these routines.
  package init(seed: UInt64, routines: [Routine]) {
    var random = SeededGenerator(seed: seed)
    common = -0.7 + 0.4 * random.normal()
    let spread = [0.3, 0.5, 0.7][Int.random(in: 0..<3, using: &random)]
    // No routine that ships is movement alone.
    byTechnique = Technique.allCases.filter { $0 != .movement }.reduce(into: [:]) {
      $0[$1] = spread * random.normal()
    }
    byRoutine = routines.reduce(into: [:]) { $0[$1.id] = 0.2 * random.normal() }
    start = Double.random(in: 3.5...7, using: &random)
    floor = start * Double.random(in: 0.3...1, using: &random)
    recovery = Double.random(in: 40...200, using: &random)
    swing = Double.random(in: 0.5...1.3, using: &random)
    vagueness = Double.random(in: 0.4...0.9, using: &random)
    self.random = random
  }

  /// The true mean change in pain from a technique.
  package func truth(of technique: Technique) -> Double { common + (byTechnique[technique] ?? 0) }

  /// The true mean change in pain from a routine.
  package func truth(of routine: Routine) -> Double {
    truth(of: routine.technique) + (byRoutine[routine.id] ?? 0)
  }

  /// The pain before the next session, 0-10.
  package mutating func painBefore() -> Int {
    let level = floor + (start - floor) * Self.decay(session / recovery)
    away = 0.7 * away + swing * 0.714 * random.normal()
    latent = level + away
    session += 1
    return reported(latent)
  }

  /// The pain after a session of a routine, 0-10. Unusual pain has begun to return to normal by
  /// then.
  package mutating func painAfter(_ routine: Routine) -> Int {
    reported(latent + truth(of: routine) - 0.1 * away)
  }

  private mutating func reported(_ pain: Double) -> Int {
    min(10, max(0, Int((pain + vagueness * random.normal()).rounded())))
  }

  /// Approximates e to the power of −x, closely enough for a simulation.
  private static func decay(_ x: Double) -> Double {
    let part = 1 - x / 64
    return part <= 0 ? 0 : (0..<6).reduce(part) { value, _ in value * value }
  }
}
