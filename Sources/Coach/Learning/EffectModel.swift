import RealModule

/// The model behind `EffectEstimates`: a mixture of normal distributions over a small grid of
/// unknown widths, each weighted by how well it explains the sessions. See docs/learning.md.
struct EffectModel: Hashable, Sendable {
  /// The prior width of the common effect: small, in either direction.
  private static let commonWidth = 0.75
  /// The share of unusual pain that returns to normal without help: mean and width of its prior.
  private static let returning = (mean: 0.3, width: 0.2)
  /// The grid: the spread between techniques, the spread between routines of one technique, and the
  /// noise of a single session.
  private static let techniqueWidths = [0.2, 0.4, 0.8]
  private static let routineWidths = [0.15, 0.35]
  private static let noises = [0.7, 1.0, 1.4, 2.0]

  /// One point of the grid: a normal distribution over all effects.
  private struct Part: Hashable, Sendable {
    var weight: Double
    let mean: [Double]
    let precision: Cholesky
    let techniqueWidth: Double
    let routineWidth: Double
  }

  private let techniques: [Technique: Int]
  private let routines: [Routine.ID: Int]
  private let size: Int
  private var parts: [Part]

  init(_ sessions: [RatedSession], usualPain: Double) {
    let techniques = Set(sessions.map(\.technique)).sorted { $0.rawValue < $1.rawValue }
    let routines = Set(sessions.map(\.routine)).sorted()
    self.techniques = Dictionary(
      uniqueKeysWithValues: techniques.enumerated().map { ($1, 2 + $0) })
    self.routines = Dictionary(
      uniqueKeysWithValues: routines.enumerated().map { ($1, 2 + techniques.count + $0) })
    size = 2 + techniques.count + routines.count
    parts = []
    let sums = Sums(sessions.map { row($0, usualPain) }, size: size)
    var likelihoods: [Double] = []
    for technique in Self.techniqueWidths {
      for routine in Self.routineWidths {
        for noise in Self.noises {
          let (part, likelihood) = part(sums, technique, routine, noise)
          parts.append(part)
          likelihoods.append(likelihood)
        }
      }
    }
    let most = likelihoods.max() ?? 0
    let weights = likelihoods.map { Double.exp($0 - most) }
    let whole = weights.reduce(0, +)
    for index in parts.indices { parts[index].weight = weights[index] / whole }
  }

  /// One grid point: a normal distribution over all effects.
  private func row(_ session: RatedSession, _ usualPain: Double) -> Sums.Row {
    Sums.Row(
      unusual: Double(session.before) - usualPain,
      places: [techniques[session.technique] ?? 0, routines[session.routine] ?? 0],
      change: Double(session.after - session.before))
  }

  /// The distribution at one grid point, and its log marginal likelihood up to a constant shared by
  /// all points.
  private func part(
    _ sums: Sums, _ techniqueWidth: Double, _ routineWidth: Double, _ noise: Double
  ) -> (Part, Double) {
    let widths =
      [Self.commonWidth, Self.returning.width]
      + Array(repeating: techniqueWidth, count: techniques.count)
      + Array(repeating: routineWidth, count: routines.count)
    let precisions = widths.map { 1 / ($0 * $0) }
    let scale = 1 / (noise * noise)
    var matrix = sums.products.map { $0 * scale }
    for index in 0..<size { matrix[index * size + index] += precisions[index] }
    var right = sums.changes.map { $0 * scale }
    right[1] -= Self.returning.mean * precisions[1]
    let precision = Cholesky(matrix, size: size)
    let mean = precision.solve(right)
    let explained = zip(right, mean).reduce(0) { $0 + $1.0 * $1.1 }
    let spread =
      sums.squares * scale + Self.returning.mean * Self.returning.mean * precisions[1] - explained
    let likelihood =
      -Double(sums.count) * Double.log(noise) - spread / 2
      + precisions.reduce(0) { $0 + Double.log($1) } / 2 - precision.logDeterminant / 2
    return (
      Part(
        weight: 0, mean: mean, precision: precision, techniqueWidth: techniqueWidth,
        routineWidth: routineWidth), likelihood
    )
  }

  /// The mask of effects that add up to a session's change, starting from the usual pain.
  func mask(_ technique: Technique, _ routine: Routine.ID? = nil) -> [Double] {
    var mask = [Double](repeating: 0, count: size)
    mask[0] = 1
    if let place = techniques[technique] { mask[place] = 1 }
    if let routine, let place = routines[routine] { mask[place] = 1 }
    return mask
  }

  /// The mean and standard deviation of a sum of effects.
  func moments(_ mask: [Double]) -> (mean: Double, deviation: Double) {
    var (mean, square) = (0.0, 0.0)
    for part in parts {
      let (own, variance) = Self.moments(mask, of: part)
      mean += part.weight * own
      square += part.weight * (variance + own * own)
    }
    return (mean, max(0, square - mean * mean).squareRoot())
  }

  /// The probability that a sum of effects is below zero.
  func shareBelowZero(_ mask: [Double]) -> Double {
    parts.reduce(0) { sum, part in
      let (mean, variance) = Self.moments(mask, of: part)
      return sum + part.weight * (-mean / variance.squareRoot()).normalShare
    }
  }

  private static func moments(
    _ mask: [Double], of part: Part
  ) -> (mean: Double, variance: Double) {
    (
      zip(mask, part.mean).reduce(0) { $0 + $1.0 * $1.1 },
      part.precision.forward(mask).reduce(0) { $0 + $1 * $1 }
    )
  }

  /// Draws one sample of each routine's change.
  func guess(_ wanted: [Routine], using random: inout SeededGenerator) -> [Routine.ID: Double] {
    var place = Double.random(in: 0..<1, using: &random)
    let part =
      parts.first { part in
        place -= part.weight
        return place < 0
      } ?? parts[0]
    let deviations = part.precision.backward((0..<size).map { _ in random.normal() })
    let effects = zip(part.mean, deviations).map { $0 + $1 }
    // An untried technique may be as good or as bad as any other.
    let known = Set(wanted.map(\.technique))
    let untried = Technique.allCases.filter(known.contains).reduce(into: [:]) {
      $0[$1] = part.techniqueWidth * random.normal()
    }
    return wanted.reduce(into: [:]) { guesses, routine in
      let technique = techniques[routine.technique].map { effects[$0] }
      let own = routines[routine.id].map { effects[$0] } ?? part.routineWidth * random.normal()
      guesses[routine.id] = effects[0] + (technique ?? untried[routine.technique] ?? 0) + own
    }
  }
}

/// The sufficient statistics of the sessions: sums of products.
private struct Sums {
  /// One session: how unusual the pain before it was, the effects involved, and the change.
  struct Row {
    let unusual: Double
    let places: [Int]
    let change: Double
  }

  let count: Int
  /// In row-major order; only the lower triangle is filled.
  var products: [Double]
  var changes: [Double]
  var squares = 0.0

  init(_ rows: [Row], size: Int) {
    count = rows.count
    products = Array(repeating: 0, count: size * size)
    changes = Array(repeating: 0, count: size)
    for row in rows {
      let terms = [(0, 1.0), (1, row.unusual)] + row.places.map { ($0, 1.0) }
      for (i, left) in terms {
        changes[i] += left * row.change
        for (j, right) in terms where j <= i { products[i * size + j] += left * right }
      }
      squares += row.change * row.change
    }
  }
}
