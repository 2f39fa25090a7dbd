/// Bars that show a number out of ten.
package enum Bar {
  /// Ten cells for a number from 0 to 10: as many solid ones, and dots for the rest.
  package static func ten(_ value: Int) -> (filled: String, rest: String) {
    let filled = min(10, max(0, value))
    return (String(repeating: "█", count: filled), String(repeating: "·", count: 10 - filled))
  }
}
