import Testing

@testable import Terminal

/// The choice of the character set is left out of the output, and nothing else is.
@Suite struct CharacterSetTests {
  private func thinned(_ outputs: String..., sgr0: String) -> [String] {
    var set = CharacterSet(turningOffWith: sgr0)
    return outputs.map { String(decoding: set.thinned(Array($0.utf8)), as: UTF8.self) }
  }

  @Test("only the first one is sent") func once() {
    #expect(
      thinned(
        "a\u{1B}(B\u{1B}[mb\u{1B}(B\u{1B}[0;7mc", "\u{1B}(B", sgr0: "\u{1B}(B\u{1B}[m")
        == ["a\u{1B}(B\u{1B}[mb\u{1B}[0;7mc", ""])
    #expect(
      thinned("a\u{1B}[m\u{F}b\u{F}", sgr0: "\u{1B}[m\u{F}") == ["a\u{1B}[m\u{F}b"])
  }

  @Test("other sequences that begin alike stay") func others() {
    let output = "\u{1B}(0\u{1B}[5;1H\u{1B}(B\u{1B}\u{1B}(A\u{1B}("
    #expect(thinned(output, sgr0: "\u{1B}(B\u{1B}[m") == [output])
  }

  @Test("a type without one sends all") func none() {
    #expect(
      thinned("\u{1B}(B\u{1B}(B\u{F}\u{F}", sgr0: "\u{1B}[0m") == ["\u{1B}(B\u{1B}(B\u{F}\u{F}"])
  }
}
