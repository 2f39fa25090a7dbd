package import Coach

extension Estimate {
  /// How much less pain there is, with the interval: `about 1.4 lower afterwards (estimate; likely
  /// 0.6 to 2.2)`. It is estimated from the usual pain, and is not an average of the ratings.
  var less: String {
    "about \(OneDecimal.text(-mean)) lower afterwards (estimate; likely "
      + "\(OneDecimal.text(-high)) to \(OneDecimal.text(-low)))"
  }

  /// The mean change with its sign: `−1.4`.
  package var change: String { OneDecimal.signed(mean) }

  /// The interval, with signs: `−2.2 to −0.6`.
  package var interval: String { "\(OneDecimal.signed(low)) to \(OneDecimal.signed(high))" }
}

/// Numbers with one digit after the point.
package enum OneDecimal {
  /// The number as `1.4`; below zero as `−0.3`.
  package static func text(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return (tenths < 0 ? "−" : "") + "\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }

  /// The number with its sign: `+0.3`, `−1.4`, `0.0`.
  package static func signed(_ number: Double) -> String {
    (Int((number * 10).rounded()) > 0 ? "+" : "") + text(number)
  }
}
