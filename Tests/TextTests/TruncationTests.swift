import Text
import TestSupport
import Testing

/// Text is cut or padded to a width in columns.
@Suite("Cutting and padding") struct TruncationTests {
  @Test(
    "text that fits stays unchanged; longer text is cut to the width and ends in …",
    arguments: [
      ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("abc", 1, "…"), ("abc", 0, ""), ("abc", -1, ""),
      ("", 0, ""), ("背中肩", 6, "背中肩"), ("背中肩", 5, "背中…"), ("背中肩", 4, "背…"), ("背", 1, "…"),
      ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
    ])
  func truncated(text: String, width: Int, expected: String) {
    #expect(text.truncated(to: width) == expected)
  }

  @Test(
    "padding fills text up to the width, and never cuts it",
    arguments: [
      ("ab", 4, "ab  "), ("ab", 2, "ab"), ("abc", 2, "abc"), ("背", 3, "背 "), ("", 2, "  "),
      ("a", -1, "a"),
    ])
  func padded(text: String, width: Int, expected: String) {
    #expect(text.padded(to: width) == expected)
  }

  @Test("whatever the text, the cut text is no wider than requested and begins the same")
  func property() {
    let letters: [Character] = ["a", "é", "e\u{301}", "背", "→", " "]
    for seed in 0..<1000 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let text = String(
        (0..<Int.random(in: 0...12, using: &random)).compactMap { _ in
          letters.randomElement(using: &random)
        })
      let width = Int.random(in: 0...14, using: &random)
      let cut = text.truncated(to: width)
      #expect(TextWidth.columns(cut) <= width, "seed \(seed)")
      if cut != text, width > 0 {
        #expect(cut.last == "…" && text.hasPrefix(cut.dropLast()), "seed \(seed)")
        // No more is cut than necessary: a wide character may leave one column over.
        #expect(TextWidth.columns(cut) >= width - 1, "seed \(seed)")
      }
      #expect(TextWidth.columns(cut.padded(to: width)) == width, "seed \(seed)")
    }
  }
}
