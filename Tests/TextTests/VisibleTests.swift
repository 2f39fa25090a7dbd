import Documents
import Text
import Foundation
import Testing

/// Escaped text is only displayed by a terminal, never acted on.
@Suite("Escaped text") struct VisibleTests {
  @Test("anything that a terminal would act on is escaped, and all else stays")
  func text() {
    #expect(
      visible("a\u{1B}[2J\u{9B}b\u{202E}c\r\u{0}") == "a\\u{1b}[2J\\u{9b}b\\u{202e}c\\u{d}\\u{0}")
    #expect(visible("Größe 背\n…") == "Größe 背\n…")
  }

  @Test("JSON uses its own escapes, and decodes to the same text")
  func json() throws {
    let value = ["a\u{1B}\u{9B}\u{202E}\u{E0001}\"ö背"]
    let text = JSONText.text(value)
    let isClean = text.unicodeScalars.allSatisfy {
      $0 == "\n" || !["\u{1B}", "\u{9B}", "\u{202E}", "\u{E0001}"].contains($0)
    }
    #expect(isClean && text.contains("ö背"))
    #expect(try JSONDecoder().decode([String].self, from: Data(text.utf8)) == value)
  }
}
