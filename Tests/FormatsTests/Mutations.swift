import TestSupport

/// Small changes to the text of a file, such as a person or a program could make by accident.
struct Mutations {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  private static let scalars = Array(
    "abz09:-#,'\"[]{}&*!|>%@`?~ \n\t\r\0\\é背\u{202E}\u{FEFF}".unicodeScalars)
  private static let pieces = [
    ": ", "- ", "  ", "\n", "{}", "[]", "? ", "<<: ", "---\n", "...\n", "&a ", "*a ", "!!int ",
    "\"\"",
    "45s", "1:30", "null", "true", "-1", "99999999999", "\u{FEFF}", "\r\n", "#", "\\u0000", "'",
  ]

  /// The text with one to four changes.
  mutating func changed(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    for _ in 0..<Int.random(in: 1...4, using: &random) { change(&scalars) }
    return string(scalars)
  }

  /// Text of random scalars, some of which have a meaning in YAML.
  mutating func noise() -> String {
    let count = Int.random(in: 0...120, using: &random)
    return string((0..<count).compactMap { _ in Self.scalars.randomElement(using: &random) })
  }

  /// Random bytes, decoded as UTF-8 with errors replaced.
  mutating func bytes() -> String {
    let count = Int.random(in: 0...200, using: &random)
    return String(
      decoding: (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) },
      as: UTF8.self)
  }

  private mutating func change(_ scalars: inout [Unicode.Scalar]) {
    let place = Int.random(in: 0...scalars.count, using: &random)
    let end = min(scalars.count, place + Int.random(in: 1...12, using: &random))
    switch Int.random(in: 0..<8, using: &random) {
    case 0: scalars.removeSubrange(place..<end)
    case 1: scalars.insert(contentsOf: scalars[place..<end], at: place)
    case 2: scalars.removeSubrange(place...)
    case 3: if place < end { scalars.swapAt(place, end - 1) }
    case 4: scalars.insert(contentsOf: piece(), at: place)
    case 5: scalars.replaceSubrange(place..<min(scalars.count, place + 1), with: piece())
    case 6:
      if let scalar = Self.scalars.randomElement(using: &random) {
        scalars.insert(scalar, at: place)
      }
    default: moveLine(&scalars)
    }
  }

  private mutating func piece() -> String.UnicodeScalarView {
    (Self.pieces.randomElement(using: &random) ?? "").unicodeScalars
  }

  /// Deletes, moves or duplicates a line.
  private mutating func moveLine(_ scalars: inout [Unicode.Scalar]) {
    var lines = scalars.split(separator: "\n", omittingEmptySubsequences: false)
    let line = lines.remove(at: Int.random(in: lines.indices, using: &random))
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      lines.insert(line, at: Int.random(in: 0...lines.count, using: &random))
    }
    scalars = Array(lines.joined(separator: ["\n"]))
  }

  private func string(_ scalars: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
