import RealModule

extension Double {
  /// The share of a standard normal distribution that lies below this value.
  var normalShare: Double { .erfc(-self / 2.0.squareRoot()) / 2 }
}
