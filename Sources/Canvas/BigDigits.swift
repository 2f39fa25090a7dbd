import Text

/// A clock face of block digits, five rows high, or larger by a whole factor.
package enum BigDigits {
  /// Rows of the smallest size.
  package static let rows = 5

  /// Returns the rows for a text of digits and colons, `scale` times as large in both directions.
  /// Other characters are left out. At scale 1 a digit is 6 columns wide and a colon 2, with two
  /// columns between them.
  package static func lines(_ text: String, scale: Int = 1) -> [String] {
    let shapes = text.compactMap { shape[$0] }
    return (0..<rows).flatMap { row in
      let line = shapes.map { widened($0[row], scale) }
        .joined(separator: String(repeating: " ", count: 2 * scale))
      return Array(repeating: line, count: scale)
    }
  }

  /// The columns that `lines` takes at this scale.
  package static func width(_ text: String, scale: Int = 1) -> Int {
    lines(text, scale: scale).first.map { TextWidth.columns($0) } ?? 0
  }

  /// Returns the largest scale that fits in a space; 0 if not even the smallest does.
  package static func scale(of text: String, toFit size: Size) -> Int {
    let width = width(text)
    guard width > 0 else { return 0 }
    return max(0, min(size.height / rows, size.width / width))
  }

  private static func widened(_ row: String, _ scale: Int) -> String {
    String(row.flatMap { Array(repeating: $0, count: 2 * scale) })
  }

  /// The shapes, with each cell drawn two columns wide so that a block is about square.
  private static let shape: [Character: [String]] = [
    "0": ["███", "█ █", "█ █", "█ █", "███"],
    "1": [" █ ", "██ ", " █ ", " █ ", "███"],
    "2": ["███", "  █", "███", "█  ", "███"],
    "3": ["███", "  █", "███", "  █", "███"],
    "4": ["█ █", "█ █", "███", "  █", "  █"],
    "5": ["███", "█  ", "███", "  █", "███"],
    "6": ["███", "█  ", "███", "█ █", "███"],
    "7": ["███", "  █", "  █", "  █", "  █"],
    "8": ["███", "█ █", "███", "█ █", "███"],
    "9": ["███", "█ █", "███", "  █", "███"],
    ":": [" ", "█", " ", "█", " "],
  ]
}
