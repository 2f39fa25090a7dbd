import RealModule

/// A random number generator that yields the same numbers for the same seed (SplitMix64), so that
/// suggestions stay the same and failing tests can be reproduced.
package struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  /// Returns the next 64 random bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Returns a standard normal random number, using Marsaglia's polar method.
  package mutating func normal() -> Double {
    while true {
      let (x, y) = (
        Double.random(in: -1...1, using: &self), Double.random(in: -1...1, using: &self)
      )
      let square = x * x + y * y
      if square > 0, square < 1 { return x * (-2 * Double.log(square) / square).squareRoot() }
    }
  }
}
