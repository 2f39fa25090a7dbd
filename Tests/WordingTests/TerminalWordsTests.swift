import Testing
import Wording

/// Why the full screen is not available.
@Suite struct TerminalWordsTests {
  @Test("each reason is two sentences: what is wrong, and what to do")
  func sentences() {
    let texts = [
      TerminalWords.noTerminal, TerminalWords.noType, TerminalWords.unknownType("x"),
      TerminalWords.unsuitableType("x"), TerminalWords.refused("x"),
    ]
    for text in texts {
      #expect(text.hasSuffix("."))
      #expect(text.filter { $0 == "." }.count == 2)
    }
  }
}
