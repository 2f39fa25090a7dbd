/// Mirrors text drawings, left to right.
///
/// Each glyph goes to the column opposite its own and turns round: `╭` becomes `╮`, `→` becomes
/// `←`. Labels, such as `roll slowly`, go to the opposite columns too, but read as before.
struct Mirror {
  /// The number of columns of the drawing. No line may be longer.
  let width: Int

  /// The glyphs that have another one as their mirror image; all others are their own.
  private static let images: [Character: Character] = {
    let pairs = [
      "╭╮", "╰╯", "├┤", "╠╣", "╔╗", "╚╝", "╱╲", "╴╶", "←→", "/\\", "()", "<>", "[]", "{}", "▌▐",
      "┌┐", "└┘", "◀▶",
    ]
    var images: [Character: Character] = [:]
    for pair in pairs.map(Array.init) {
      images[pair[0]] = pair[1]
      images[pair[1]] = pair[0]
    }
    return images
  }()

  /// Returns the mirror image of one glyph.
  static func image(of glyph: Character) -> Character { images[glyph] ?? glyph }

  /// Returns the mirrored lines, without trailing blanks.
  func lines(_ lines: [String]) -> [String] { lines.map(line) }

  private func line(_ line: String) -> String {
    let missing = max(0, width - line.count)
    let cells = Array(line) + Array(repeating: " ", count: missing)
    var mirrored = Array(cells.reversed().map(Self.image))
    for label in Self.labels(in: cells) {
      let first = cells.count - label.upperBound
      mirrored.replaceSubrange(first..<(first + label.count), with: cells[label])
    }
    while mirrored.last == " " { mirrored.removeLast() }
    return String(mirrored)
  }

  /// The columns of the labels in a line. A label is one or more words with one blank between two.
  static func labels(in cells: [Character]) -> [Range<Int>] {
    words(in: cells).reduce(into: []) { labels, word in
      guard let last = labels.last, last.upperBound + 1 == word.lowerBound,
        cells[last.upperBound] == " "
      else { return labels.append(word) }
      labels[labels.count - 1] = last.lowerBound..<word.upperBound
    }
  }

  /// The columns of the words in a line, each with a comma or colon after it.
  private static func words(in cells: [Character]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var column = 0
    while column < cells.count {
      let first = column
      while column < cells.count, isLetter(at: column, in: cells) { column += 1 }
      // In ASCII, `o` is the end of a stick or towel, and `v` is an arrow.
      if cells[first..<column].contains(where: { $0 != "o" && $0 != "v" }) {
        if column < cells.count, cells[column] == "," || cells[column] == ":" { column += 1 }
        words.append(first..<column)
      }
      if column == first { column += 1 }
    }
    return words
  }

  /// Whether a cell is part of a word: a small letter, a digit, or a hyphen between two of them.
  /// Capital letters are glyphs: in ASCII, `H` is the post of a chair.
  private static func isLetter(at column: Int, in cells: [Character]) -> Bool {
    func isLetter(_ column: Int) -> Bool {
      guard cells.indices.contains(column) else { return false }
      return ("a"..."z").contains(cells[column]) || ("0"..."9").contains(cells[column])
    }
    return isLetter(column) || cells[column] == "-" && isLetter(column - 1) && isLetter(column + 1)
  }
}
