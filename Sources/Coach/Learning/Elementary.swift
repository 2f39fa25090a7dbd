/// The few functions of real numbers that learning needs: the domain imports no library of them.
enum Elementary {
  private static let ln2 = 0.693_147_180_559_945_3

  /// e to the power of `x`; 0 far below zero. Exact to about 15 digits for |x| up to 700.
  static func exp(_ x: Double) -> Double {
    if x < -700 { return 0 }
    let exponent = (x / ln2).rounded()
    let rest = x - exponent * ln2
    var (term, sum) = (1.0, 1.0)
    for index in 1...16 {
      term *= rest / Double(index)
      sum += term
    }
    return sum * Double(sign: .plus, exponent: Int(exponent), significand: 1)
  }

  /// The natural logarithm of `x`, above zero. Exact to about 15 digits.
  static func log(_ x: Double) -> Double {
    var (exponent, part) = (Double(x.exponent), x.significand)
    if part > 1.414 {
      part /= 2
      exponent += 1
    }
    let ratio = (part - 1) / (part + 1)
    var (power, sum) = (ratio, 0.0)
    for index in stride(from: 1, through: 29, by: 2) {
      sum += power / Double(index)
      power *= ratio * ratio
    }
    return 2 * sum + exponent * ln2
  }

  /// The share of a standard normal distribution that lies below `z`, to 7 digits (Abramowitz and
  /// Stegun, 26.2.17).
  static func normalShare(below z: Double) -> Double {
    let t = 1 / (1 + 0.231_641_9 * abs(z))
    let factors = [0.319_381_530, -0.356_563_782, 1.781_477_937, -1.821_255_978, 1.330_274_429]
    let polynomial = factors.reversed().reduce(0) { ($0 + $1) * t }
    let tail = exp(-z * z / 2) / 2.506_628_274_631 * polynomial
    return z < 0 ? tail : 1 - tail
  }
}
