import Text
import TestSupport
import Testing

/// Wrapped text stays within its columns and loses nothing but spaces.
@Suite("Wrapping") struct WrapTests {
  @Test("text breaks at the last space that fits") func atSpaces() {
    #expect("Lean the upper buttock in".wrapped(to: 10) == ["Lean the", "upper", "buttock in"])
    #expect("ab cd".wrapped(to: 5) == ["ab cd"])
    #expect("ab cd".wrapped(to: 4) == ["ab", "cd"])
  }

  @Test("a word longer than a line is cut, and continues on the next line") func longWords() {
    #expect("abcdefgh ij".wrapped(to: 3) == ["abc", "def", "gh", "ij"])
    #expect("背中肩".wrapped(to: 5) == ["背中", "肩"])
  }

  @Test("a short word does not stand alone in the last line, unless the line above is short, too")
  func orphans() {
    #expect("it fills your 10 min".wrapped(to: 17) == ["it fills your", "10 min"])
    #expect("pressure stays at 4 of 10".wrapped(to: 23) == ["pressure stays at 4", "of 10"])
    #expect("steady pressure".wrapped(to: 8) == ["steady", "pressure"])
    #expect("warm up it".wrapped(to: 8) == ["warm up", "it"])
  }

  @Test("line breaks are kept, and empty text gives no lines") func lineBreaks() {
    #expect("a\nb c".wrapped(to: 9) == ["a", "b c"])
    #expect("".wrapped(to: 9) == [])
    #expect("   ".wrapped(to: 9) == [])
  }

  @Test("a width below 1 counts as 1", arguments: [1, 0, -5]) func narrow(width: Int) {
    #expect("ab c".wrapped(to: width) == ["a", "b", "c"])
  }

  /// Random text with words of all lengths, wide characters and combining marks.
  private func text(_ random: inout SeededGenerator) -> String {
    let letters: [Character] = [
      "a", "b", "é", "e\u{301}", "背", "中", "→", "한", "-", ".", " ", " ", "\n",
    ]
    return String(
      (0..<Int.random(in: 0...60, using: &random)).compactMap { _ in
        letters.randomElement(using: &random)
      })
  }

  @Test("no line is too wide, empty, or has a space at either end, and no text is lost")
  func properties() {
    for seed in 0..<2000 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let text = text(&random)
      let width = Int.random(in: 2...20, using: &random)
      let lines = text.wrapped(to: width)
      for line in lines {
        #expect(TextWidth.columns(line) <= width, "seed \(seed): \(line)")
        #expect(!line.isEmpty && line.first != " " && line.last != " ", "seed \(seed): \(line)")
      }
      #expect(
        lines.joined().filter { $0 != " " } == text.filter { $0 != " " && $0 != "\n" },
        "seed \(seed)")
    }
  }

  @Test("a line ends only if the next word would not fit") func noEarlyBreak() {
    for seed in 3000..<4000 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let text = text(&random).filter { $0 != "\n" }
      let width = Int.random(in: 2...20, using: &random)
      let lines = text.wrapped(to: width)
      for (index, (line, next)) in zip(lines, lines.dropFirst()).enumerated() {
        // The line before the last may give a word to it.
        let isLast = index == lines.count - 2
        let word = next.prefix { $0 != " " }
        // A word that has to be cut starts a new line.
        let cut = text.split(separator: " ").contains { TextWidth.columns($0) > width }
        #expect(
          cut || isLast || TextWidth.columns(line) + 1 + TextWidth.columns(word) > width,
          "seed \(seed): \(line)|\(next)")
      }
    }
  }

  @Test("a wide character is kept even if a line has room for only half of it") func halfRoom() {
    #expect("背中".wrapped(to: 1).joined() == "背中")
  }
}
