import Text
import Testing

/// Width is counted in columns, not in characters.
@Suite("The width of text") struct TextWidthTests {
  @Test(
    "letters and symbols take one column, wide forms two, combining marks and controls none",
    arguments: [
      ("", 0), ("a", 1), ("hip bone", 8), ("é", 1), ("e\u{301}", 1), ("Löken", 5), ("背中", 4),
      ("肩 5 s", 6), ("한글", 4), ("ア", 2), ("ｱ", 1), ("Ａ", 2), ("“a”—…", 5), ("▕█░▏", 4),
      ("→ ↑ ×", 5), ("\u{1B}[2J", 3), ("a\tb", 2), ("a\u{0}b", 2), ("a\u{200B}b", 2),
      ("a\u{202E}b", 2), ("o\u{302}\u{323}", 1), ("a\u{20DD}", 1), ("\u{A0}", 1), ("𠀀", 2),
      ("💆", 2), ("🧘", 2),
      ("שלום", 4),
    ])
  func columns(text: String, expected: Int) { #expect(TextWidth.columns(text) == expected) }

  @Test("the width of a text is the sum of the widths of its parts") func parts() {
    let parts = ["背", "a", "e\u{301}", "→", " ", "\u{7}"]
    let sum = parts.reduce(0) { $0 + TextWidth.columns($1) }
    #expect(TextWidth.columns(parts.joined()) == sum)
  }

  @Test(
    "a symbol that terminals draw wide takes two columns, so that nothing after it shifts",
    arguments: [
      "🚀", "✅", "⌚", "🟢", "⏰",
    ])
  func emoji(text: String) {
    #expect(TextWidth.columns(text) == 2)
  }
}
