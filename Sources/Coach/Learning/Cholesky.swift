import RealModule

/// The Cholesky decomposition of a symmetric, positive definite matrix A = L·Lᵀ, with L lower
/// triangular. Used to compute with a normal distribution of precision A.
struct Cholesky: Hashable, Sendable {
  let size: Int
  /// The lower triangle of L, packed row by row; row i has i + 1 entries.
  private let lower: [Double]

  /// Decomposes a matrix given in row-major order; only its lower triangle is read.
  init(_ matrix: [Double], size: Int) {
    self.size = size
    lower = [Double](unsafeUninitializedCapacity: size * (size + 1) / 2) { lower, count in
      count = size * (size + 1) / 2
      for i in 0..<size {
        let row = i * (i + 1) / 2
        for j in 0...i {
          let other = j * (j + 1) / 2
          var sum = matrix[i * size + j]
          for k in 0..<j { sum -= lower[row + k] * lower[other + k] }
          lower.initializeElement(
            at: row + j, to: j < i ? sum / lower[other + j] : sum.squareRoot())
        }
      }
    }
  }

  /// The logarithm of the determinant of A.
  var logDeterminant: Double {
    2 * (0..<size).reduce(0) { $0 + Double.log(lower[$1 * ($1 + 1) / 2 + $1]) }
  }

  /// Solves L·x = b.
  func forward(_ b: [Double]) -> [Double] {
    var x = b
    for i in 0..<size {
      let row = i * (i + 1) / 2
      var sum = x[i]
      for k in 0..<i { sum -= lower[row + k] * x[k] }
      x[i] = sum / lower[row + i]
    }
    return x
  }

  /// Solves Lᵀ·x = b.
  func backward(_ b: [Double]) -> [Double] {
    var x = b
    for i in (0..<size).reversed() {
      let row = i * (i + 1) / 2
      x[i] /= lower[row + i]
      for k in 0..<i { x[k] -= lower[row + k] * x[i] }
    }
    return x
  }

  /// Solves A·x = b.
  func solve(_ b: [Double]) -> [Double] { backward(forward(b)) }
}
