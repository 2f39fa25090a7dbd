package import Coach

extension Estimate {
  /// The reduction in pain, with its interval:
  /// `about 1.4 points lower afterwards (estimate; likely 0.6 to 2.2)`. Estimated at the
  /// usual pain level, not averaged from the ratings.
  var less: String {
    "about \(OneDecimal.text(-mean)) points lower afterwards (estimate; likely "
      + "\(OneDecimal.text(-high)) to \(OneDecimal.text(-low)))"
  }

  /// The mean change, signed: `−1.4`.
  package var change: String { OneDecimal.signed(mean) }

  /// The interval, signed: `−2.2 to −0.6`.
  package var interval: String { "\(OneDecimal.signed(low)) to \(OneDecimal.signed(high))" }
}

/// Numbers with one decimal place.
package enum OneDecimal {
  /// The number as `1.4`, or `−0.3` if negative.
  package static func text(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return (tenths < 0 ? "−" : "") + "\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }

  /// The number, signed: `+0.3`, `−1.4`, `0.0`.
  package static func signed(_ number: Double) -> String {
    (Int((number * 10).rounded()) > 0 ? "+" : "") + text(number)
  }
}
