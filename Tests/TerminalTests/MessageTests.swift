import Testing

@testable import Terminal

/// Sequences sent to the terminal outside ncurses: built from cleaned text, wrapped if necessary.
@Suite struct MessageTests {
  private let hostile = "a\u{1B}]0;x\u{7}b\u{9B}c\nd\u{202E}e;f"

  @Test("the text of a notification keeps nothing that the terminal would act on")
  func notices() {
    let messages = Messages(through: nil)
    #expect(messages.notice(hostile, by: .osc9) == "\u{1B}]9;a]0;xbcde;f\u{7}")
    #expect(messages.notice(hostile, by: .osc777) == "\u{1B}]777;notify;knead;a]0,xbcde,f\u{7}")
    #expect(messages.notice(hostile, by: .osc99) == "\u{1B}]99;;a]0;xbcde;f\u{1B}\\")
  }

  @Test("notifications are wrapped so that tmux and screen pass them on")
  func wrapped() {
    let tmux = Messages(through: .tmux)
    #expect(tmux.notice("a", by: .osc9) == "\u{1B}Ptmux;\u{1B}\u{1B}]9;a\u{7}\u{1B}\\")
    #expect(
      tmux.notice("a", by: .osc99) == "\u{1B}Ptmux;\u{1B}\u{1B}]99;;a\u{1B}\u{1B}\\\u{1B}\\")
    let screen = Messages(through: .screen)
    #expect(screen.notice("a", by: .osc9) == "\u{1B}P\u{1B}]9;a\u{7}\u{1B}\\")
  }

  @Test("a title is cleaned and limited in length")
  func titles() {
    let messages = Messages(through: nil)
    #expect(messages.title(hostile) == "\u{1B}]0;a]0;xbcde;f\u{7}")
    #expect(messages.title(String(repeating: "x", count: 1000)).count == 4 + 200 + 1)
  }
}
