import RealModule

extension Double {
  /// The standard normal cumulative distribution function at this value.
  var normalShare: Double { .erfc(-self / 2.0.squareRoot()) / 2 }
}
