package import Coach

/// Somebody with a back, made up from a seed: what massage really does to it is known here, and only
/// here. It is not made just as the model of `EffectEstimates` is: pain goes up and down for days, gets better
/// by itself, and is told in whole numbers from 0 to 10.
package struct SimulatedUser: Sendable {
  private var random: SeededGenerator
  /// What any session does, and what a technique and a routine do besides, in points.
  private let common: Double
  private let byTechnique: [Technique: Double]
  private let byRoutine: [Routine.ID: Double]
  /// The pain at first, where it ends up, and in how many sessions about two thirds of that are done.
  private let start: Double
  private let floor: Double
  private let recovery: Double
  /// How much the pain goes up and down from day to day, and how exactly it is told.
  private let swing: Double
  private let vagueness: Double
  /// How far the pain is from where it belongs today.
  private var away = 0.0
  private var latent = 0.0
  private var session = 0.0

  /// A user of these routines.
  package init(seed: UInt64, routines: [Routine]) {
    var random = SeededGenerator(seed: seed)
    common = -0.7 + 0.4 * random.normal()
    let spread = [0.3, 0.5, 0.7][Int.random(in: 0..<3, using: &random)]
    byTechnique = Technique.allCases.reduce(into: [:]) { $0[$1] = spread * random.normal() }
    byRoutine = routines.reduce(into: [:]) { $0[$1.id] = 0.2 * random.normal() }
    start = Double.random(in: 3.5...7, using: &random)
    floor = start * Double.random(in: 0.3...1, using: &random)
    recovery = Double.random(in: 40...200, using: &random)
    swing = Double.random(in: 0.5...1.3, using: &random)
    vagueness = Double.random(in: 0.4...0.9, using: &random)
    self.random = random
  }

  /// The true mean change of pain that a technique makes.
  package func truth(of technique: Technique) -> Double { common + (byTechnique[technique] ?? 0) }

  /// The true mean change that a routine makes.
  package func truth(of routine: Routine) -> Double {
    truth(of: routine.technique) + (byRoutine[routine.id] ?? 0)
  }

  /// The pain before the next session, 0-10.
  package mutating func painBefore() -> Int {
    let level = floor + (start - floor) * Self.decay(session / recovery)
    away = 0.7 * away + swing * 0.714 * random.normal()
    latent = level + away
    session += 1
    return told(latent)
  }

  /// The pain after a session of a routine, 0-10: an unusual pain has begun to return by then.
  package mutating func painAfter(_ routine: Routine) -> Int {
    told(latent + truth(of: routine) - 0.1 * away)
  }

  private mutating func told(_ pain: Double) -> Int {
    min(10, max(0, Int((pain + vagueness * random.normal()).rounded())))
  }

  /// e to the power of −x, well enough for somebody made up.
  private static func decay(_ x: Double) -> Double {
    let part = 1 - x / 64
    return part <= 0 ? 0 : (0..<6).reduce(part) { value, _ in value * value }
  }
}
