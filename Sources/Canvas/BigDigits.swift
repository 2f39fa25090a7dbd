import Text

/// A clock face of seven-segment digits, in one of two shapes, or larger by a whole factor. Strokes
/// are 2 columns by 1 row, so that they look equally thick, and the ends of the top and bottom strokes
/// are blank, so that the corners look soft.
package struct BigDigits: Hashable, Sendable {
  /// The columns and rows of a digit, and the columns between two, at scale 1.
  private let columns: Int
  private let rows: Int
  private let gap: Int
  /// How many cells each cell takes in both directions.
  package let scale: Int

  /// Digits of 6 columns by 5 rows, for small screens.
  package static let small = BigDigits(columns: 6, rows: 5, gap: 1, scale: 1)
  /// Digits of 8 columns by 7 rows.
  package static let large = large(scale: 1)

  /// Digits of 8 columns by 7 rows, enlarged.
  package static func large(scale: Int) -> BigDigits {
    BigDigits(columns: 8, rows: 7, gap: 2, scale: max(1, scale))
  }

  /// The rows of a line of digits.
  package var height: Int { rows * scale }

  /// The columns of a text of digits and colons.
  package func width(_ text: String) -> Int {
    let shown = text.filter(Self.isShown)
    let own = shown.reduce(0) { $0 + (Self.lit[$1] == nil ? 2 : columns) }
    return (own + gap * max(0, shown.count - 1)) * scale
  }

  /// The rows for a text of digits and colons; other characters are left out.
  package func lines(_ text: String) -> [String] {
    let characters = text.filter(Self.isShown)
    return (0..<rows).flatMap { row in
      let line = characters.map { stroke($0, row) }
        .joined(separator: String(repeating: " ", count: gap))
      let wide = String(line.flatMap { Array(repeating: $0, count: scale) })
      return Array(repeating: wide, count: scale)
    }
  }

  private static func isShown(_ character: Character) -> Bool {
    character == ":" || lit[character] != nil
  }

  /// One row of a character.
  private func stroke(_ character: Character, _ row: Int) -> String {
    guard let lit = Self.lit[character] else {
      return abs(row - rows / 2) == 1 ? "██" : "  "
    }
    return String((0..<columns).map { isLit(lit, row, $0) ? "█" : " " })
  }

  private func isLit(_ lit: Segments, _ row: Int, _ column: Int) -> Bool {
    let isUpper = row <= rows / 2
    let isLower = row >= rows / 2
    let isLeft =
      column < 2 && (isUpper && lit.contains(.upperLeft) || isLower && lit.contains(.lowerLeft))
    let isRight =
      column >= columns - 2
      && (isUpper && lit.contains(.upperRight) || isLower && lit.contains(.lowerRight))
    let isInside = column > 0 && column < columns - 1
    switch row {
    case 0 where lit.contains(.top), rows - 1 where lit.contains(.bottom): return isInside
    case rows / 2 where lit.contains(.middle): return true
    default: return isLeft || isRight
    }
  }

  /// The segments that are lit.
  private struct Segments: OptionSet {
    let rawValue: UInt8

    static let top = Segments(rawValue: 1)
    static let upperLeft = Segments(rawValue: 2)
    static let upperRight = Segments(rawValue: 4)
    static let middle = Segments(rawValue: 8)
    static let lowerLeft = Segments(rawValue: 16)
    static let lowerRight = Segments(rawValue: 32)
    static let bottom = Segments(rawValue: 64)
    static let all = Segments(rawValue: 127)
  }

  private static let lit: [Character: Segments] = [
    "0": .all.subtracting(.middle), "1": [.upperRight, .lowerRight],
    "2": .all.subtracting([.upperLeft, .lowerRight]),
    "3": .all.subtracting([.upperLeft, .lowerLeft]),
    "4": [.upperLeft, .upperRight, .middle, .lowerRight],
    "5": .all.subtracting([.upperRight, .lowerLeft]), "6": .all.subtracting(.upperRight),
    "7": [.top, .upperRight, .lowerRight], "8": .all, "9": .all.subtracting(.lowerLeft),
  ]
}
