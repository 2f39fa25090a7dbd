import Canvas
import Terminal
import Testing

extension TerminalTests {
  /// Keys, decoded from the bytes that they send.
  @Suite struct Keys {
    @Test(arguments: [
      ("\u{1B}OA", Key.up), ("\u{1B}OB", .down), ("\u{1B}OC", .right), ("\u{1B}OD", .left),
      ("\u{1B}[A", .up), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}OH", .home),
      ("\u{1B}OF", .end), ("\u{1B}[1~", .home), ("\u{1B}[Z", .backTab), ("\u{1B}[3~", .delete),
      ("\t", .tab), ("\r", .enter), ("\n", .enter), ("\u{1B}OM", .enter), ("\u{7F}", .backspace),
      ("\u{08}", .backspace), ("\u{1B}OP", .function(1)), ("\u{1B}[15~", .function(5)),
      ("\u{1B}[24~", .function(12)), ("\u{1B}", .escape), ("a", .character("a")),
      (" ", .character(" ")), ("é", .character("é")), ("背", .character("背")),
      ("\u{0C}", .character("\u{0C}")), ("\u{1B}[<0;5;6M", .click(Point(column: 4, row: 5))),
      ("\u{1B}[M &'", .click(Point(column: 5, row: 6))), ("\u{1B}[<64;5;6M", .scroll(-1)),
      ("\u{1B}[<65;5;6M", .scroll(1)), ("\u{13}", .character("\u{13}")),
    ])
    func understands(sent: String, key: Key) throws {
      let pty = try Pty()
      var terminal = try pty.open()
      pty.type(sent)
      let found = inputs(&terminal, 1)
      #expect(found == [.key(key)])
    }

    @Test(arguments: [
      "\u{1B}q", "\u{1B}[1;5A", "\u{1B}[I", "\u{1B}[99~", "\u{1B}]11;rgb:00/00/00\u{07}",
      "\u{1B}P1+r\u{1B}\\", "\u{1B}[<0;5;6m", "\u{1B}[<66;5;6M", "\u{1B}[<2;5;6M", "\u{00}",
      "\u{1B}[?1;2c", "\u{1B}[",
    ])
    func ignoresUnknownSequences(sent: String) throws {
      let pty = try Pty()
      var terminal = try pty.open()
      pty.type(sent)
      // By the last wait, the decoder has given up on an unfinished sequence.
      for _ in 0..<3 {
        let found = terminal.wait(timeout: .milliseconds(60))
        #expect(found == [])
      }
      pty.type("x")
      let found = inputs(&terminal, 1)
      #expect(found == [.key(.character("x"))])
    }

    @Test func keepsTheOrderOfABurst() throws {
      let pty = try Pty()
      var terminal = try pty.open()
      pty.type("a\u{1B}OAé\u{1B}[<0;1;1M\u{1B}[<0;1;1mb\u{1B}\u{1B}OB")
      let found = inputs(&terminal, 6)
      let click = Key.click(Point(column: 0, row: 0))
      let keys: [Key] = [
        .character("a"), .up, .character("é"), click, .character("b"), .down,
      ]
      #expect(found == keys.map { .key($0) })
    }

    @Test func assemblesACharacterThatArrivesInPieces() throws {
      let pty = try Pty()
      var terminal = try pty.open()
      pty.type([0xE8, 0x83])
      let first = terminal.wait(timeout: .seconds(2))
      #expect(first == [])
      pty.type([0x8C])
      let second = inputs(&terminal, 1)
      #expect(second == [.key(.character("背"))])
    }

    @Test func losesNoKeysToInvalidBytes() throws {
      let pty = try Pty()
      var terminal = try pty.open()
      pty.type([0xA9, 0x71, 0xC3, 0x72, 0xFF, 0x73])
      let found = inputs(&terminal, 3)
      #expect(found == ["q", "r", "s"].map { .key(.character($0)) })
    }

    @Test func readsAPasteAsOneKey() throws {
      let pty = try Pty()
      var terminal = try pty.open()
      pty.type("\u{1B}[200~q\rsecond\tliné\u{1B}OA 1\u{07}\u{1B}[201~x")
      let found = inputs(&terminal, 2)
      #expect(found == [.key(.paste("q\nsecond\tliné 1")), .key(.character("x"))])
    }

    @Test func readsAPasteInPiecesAsOneKey() throws {
      let pty = try Pty()
      var terminal = try pty.open()
      for part in ["\u{1B}[200~one ", "two\u{1B}[2", "01~"] {
        pty.type(part)
        if part != "01~" {
          let early = terminal.wait(timeout: .milliseconds(60))
          #expect(early == [])
        }
      }
      let found = inputs(&terminal, 1)
      #expect(found == [.key(.paste("one two"))])
    }
  }
}
