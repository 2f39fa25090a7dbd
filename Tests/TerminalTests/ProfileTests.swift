import Platform
import Testing

@testable import Terminal

/// What the environment says of the terminal.
@Suite struct ProfileTests {
  @Test("nothing set: no type, nothing between, at this machine")
  func empty() {
    let profile = TerminalProfile([:])
    #expect(profile.type.isEmpty && profile.multiplexers.isEmpty)
    #expect(!profile.isRemote && !profile.refusesColours && !profile.mayShowScreens)
  }

  @Test("an empty variable counts as none")
  func emptyVariables() {
    let profile = TerminalProfile(["TERM": "xterm", "TMUX": "", "STY": "", "NO_COLOR": ""])
    #expect(profile == TerminalProfile(["TERM": "xterm"]))
  }

  @Test("tmux is taken for the innermost where both are named")
  func multiplexers() {
    #expect(TerminalProfile(["TMUX": "/tmp/x"]).multiplexers == [.tmux])
    #expect(TerminalProfile(["STY": "1.tty"]).multiplexers == [.screen])
    #expect(TerminalProfile(["STY": "1.tty", "TMUX": "/tmp/x"]).multiplexers == [.tmux, .screen])
  }

  @Test("screens and fine glyphs by the type")
  func types() {
    #expect(!TerminalProfile(["TERM": "dumb"]).mayShowScreens)
    #expect(TerminalProfile(["TERM": "xterm-256color"]).mayShowScreens)
    #expect(TerminalProfile(["TERM": "xterm-256color"]).hasFineGlyphs)
    for type in ["linux", "vt100", "cons25"] {
      #expect(!TerminalProfile(["TERM": type]).hasFineGlyphs, "\(type)")
    }
  }

  @Test("nothing is known of most terminals: what the database says of them is used")
  func ordinary() {
    let profile = TerminalProfile(["TERM": "xterm-256color"])
    #expect(profile.bell == .sound && profile.marksPastes && profile.hasKeypad)
    #expect(!TerminalProfile(["TERM": "linux"]).marksPastes)
    #expect(TerminalProfile(["TERM": "dumb-emacs-ansi"]).mayShowScreens)
  }

  @Test("a row is for one type, or for all that begin so; the first counts")
  func rows() {
    let kinds = [
      TerminalKind(types: "odd", hasKeypad: false), TerminalKind(types: "odd*", bell: .none),
    ]
    let odd = TerminalProfile(["TERM": "odd"], kinds: kinds)
    #expect(odd.bell == .sound && !odd.hasKeypad)
    let odder = TerminalProfile(["TERM": "odder"], kinds: kinds)
    #expect(odder.bell == .none && odder.hasKeypad)
    #expect(TerminalProfile(["TERM": "even"], kinds: kinds).bell == .sound)
  }

  @Test("over ssh, and without colours")
  func wishes() {
    let profile = TerminalProfile(["SSH_CONNECTION": "::1 1 ::1 22", "NO_COLOR": "1"])
    #expect(profile.isRemote && profile.refusesColours)
  }
}
