import Testing

@testable import Terminal

/// What goes to the terminal beside ncurses' own: built from cleaned text, wrapped where it has to be.
@Suite struct MessageTests {
  private let hostile = "a\u{1B}]0;x\u{7}b\u{9B}c\nd\u{202E}e;f"

  @Test("each way to notify, with nothing in it that the terminal would obey")
  func notices() {
    let messages = Messages(through: nil)
    #expect(messages.notice(hostile, by: .osc9) == "\u{1B}]9;a]0;xbcde;f\u{7}")
    #expect(messages.notice(hostile, by: .osc777) == "\u{1B}]777;notify;knead;a]0,xbcde,f\u{7}")
    #expect(messages.notice(hostile, by: .osc99) == "\u{1B}]99;;a]0;xbcde;f\u{1B}\\")
  }

  @Test("tmux and screen pass it on when it is wrapped")
  func wrapped() {
    let tmux = Messages(through: .tmux)
    #expect(tmux.notice("a", by: .osc9) == "\u{1B}Ptmux;\u{1B}\u{1B}]9;a\u{7}\u{1B}\\")
    #expect(
      tmux.notice("a", by: .osc99) == "\u{1B}Ptmux;\u{1B}\u{1B}]99;;a\u{1B}\u{1B}\\\u{1B}\\")
    let screen = Messages(through: .screen)
    #expect(screen.notice("a", by: .osc9) == "\u{1B}P\u{1B}]9;a\u{7}\u{1B}\\")
  }

  @Test("a title is cleaned, and not too long")
  func titles() {
    let messages = Messages(through: nil)
    #expect(messages.title(hostile) == "\u{1B}]0;a]0;xbcde;f\u{7}")
    #expect(messages.title(String(repeating: "x", count: 1000)).count == 4 + 200 + 1)
  }
}
