import Canvas
import Terminal
import Testing

@Suite struct KeyDecoderTests {
  /// The keys decoded from bytes that arrive all at once.
  private func keys(_ bytes: some Sequence<UInt8>) -> [Key] {
    var decoder = KeyDecoder()
    return bytes.compactMap { decoder.take($0) }
  }

  @Test func limitsTheLengthOfAPaste() {
    let text = String(repeating: "é", count: 100_000)
    let found = keys("\u{1B}[200~\(text)\u{1B}[201~q".utf8)
    let kept = String(repeating: "é", count: 32_768)
    #expect(found == [.paste(kept), .character("q")])
  }

  @Test func endsAnUnterminatedPaste() {
    var decoder = KeyDecoder()
    for byte in "\u{1B}[200~lost".utf8 { #expect(decoder.take(byte) == nil) }
    #expect(decoder.pause() == nil)
    #expect(decoder.take(named: .up) == nil)
    #expect(decoder.patience == .seconds(2))
    #expect(decoder.giveUp() == .paste("lost"))
    #expect(decoder.patience == nil)
    #expect(decoder.take(UInt8(ascii: "q")) == .character("q"))
  }

  @Test func dropsAnUnfinishedSequence() {
    var decoder = KeyDecoder()
    for byte in "\u{1B}[1;5".utf8 { #expect(decoder.take(byte) == nil) }
    #expect(decoder.patience == .milliseconds(50))
    #expect(decoder.pause() == nil)
    #expect(decoder.giveUp() == nil)
    #expect(decoder.take(UInt8(ascii: "A")) == .character("A"))
  }

  @Test func keepsTextThatLooksLikeTheEndOfAPaste() {
    #expect(
      keys("\u{1B}[200~a[201~b[20\u{1B}[201~".utf8) == [.paste("a[201~b[20")])
    // Esc itself is a control character, so it is dropped from the text.
    #expect(keys("\u{1B}[200~a\u{1B}[20\u{1B}\u{1B}[201~".utf8) == [.paste("a[20")])
  }

  @Test func normalisesLineEndings() {
    #expect(keys("\u{1B}[200~a\r\nb\rc\n\nd\u{1B}[201~".utf8) == [.paste("a\nb\nc\n\nd")])
  }

  @Test func survivesAnyBytes() {
    var random = RepeatableGenerator(state: 3)
    let alphabet = Array("\u{1B}\u{1B}[[O<M;02~\u{07}é\u{7F}".utf8)
    for _ in 0..<2000 {
      var decoder = KeyDecoder()
      for _ in 0..<40 {
        let any = UInt8.random(in: .min ... .max, using: &random)
        let likely = alphabet.randomElement(using: &random) ?? any
        let byte = Bool.random(using: &random) ? any : likely
        if case .click(let point) = decoder.take(byte) {
          #expect(point.column >= 0)
          #expect(point.row >= 0)
        }
      }
      _ = decoder.giveUp()
      // Whatever came before, the next key is understood.
      #expect(decoder.take(UInt8(ascii: "q")) == .character("q"))
    }
  }
}
