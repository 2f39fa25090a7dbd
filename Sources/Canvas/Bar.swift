/// Bars that show a share of a whole.
package enum Bar {
  /// A bar with ends, `width` columns wide in all (at least 3), filled for a share of 0 to 1.
  package static func progress(_ share: Double, width: Int) -> String {
    let room = max(1, width - 2)
    let filled = Int((min(1, max(0, share)) * Double(room)).rounded(.down))
    return cells(filled, of: room)
  }

  /// A bar with ends around `count` cells, `filled` of them filled from the left.
  package static func cells(_ filled: Int, of count: Int) -> String {
    let filled = min(count, max(0, filled))
    return "▕" + String(repeating: "█", count: filled)
      + String(repeating: "░", count: count - filled) + "▏"
  }

  /// Ten boxes, `value` of them filled, for a number from 0 to 10.
  package static func boxes(_ value: Int) -> String {
    let filled = min(10, max(0, value))
    return String(repeating: "■", count: filled) + String(repeating: "□", count: 10 - filled)
  }
}
