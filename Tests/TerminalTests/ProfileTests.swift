import Platform
import Testing

@testable import Terminal

/// What the environment says about the terminal.
@Suite struct ProfileTests {
  @Test("an empty environment means no type, no multiplexer and a local terminal")
  func empty() {
    let profile = TerminalProfile([:])
    #expect(profile.type.isEmpty && profile.multiplexers.isEmpty)
    #expect(!profile.isRemote && !profile.refusesColours && !profile.mayShowScreens)
  }

  @Test("an empty variable counts as unset")
  func emptyVariables() {
    let profile = TerminalProfile(["TERM": "xterm", "TMUX": "", "STY": "", "NO_COLOR": ""])
    #expect(profile == TerminalProfile(["TERM": "xterm"]))
  }

  @Test("tmux counts as the innermost if both multiplexers are named")
  func multiplexers() {
    #expect(TerminalProfile(["TMUX": "/tmp/x"]).multiplexers == [.tmux])
    #expect(TerminalProfile(["STY": "1.tty"]).multiplexers == [.screen])
    #expect(TerminalProfile(["STY": "1.tty", "TMUX": "/tmp/x"]).multiplexers == [.tmux, .screen])
  }

  @Test("the terminal type decides on screens and fine glyphs")
  func types() {
    #expect(!TerminalProfile(["TERM": "dumb"]).mayShowScreens)
    #expect(TerminalProfile(["TERM": "xterm-256color"]).mayShowScreens)
    #expect(TerminalProfile(["TERM": "xterm-256color"]).hasFineGlyphs)
    for type in ["linux", "vt100", "cons25"] {
      #expect(!TerminalProfile(["TERM": type]).hasFineGlyphs, "\(type)")
    }
  }

  @Test("most terminals have no known quirks, so the terminal database applies")
  func ordinary() {
    let profile = TerminalProfile(["TERM": "xterm-256color"])
    #expect(profile.bell == .sound && profile.marksPastes && profile.hasKeypad)
    #expect(!TerminalProfile(["TERM": "linux"]).marksPastes)
    #expect(TerminalProfile(["TERM": "dumb-emacs-ansi"]).mayShowScreens)
  }

  @Test("a row matches one type or a prefix, and the first match counts")
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

  @Test("ssh and NO_COLOR are recognised")
  func remoteWithoutColours() {
    let profile = TerminalProfile(["SSH_CONNECTION": "::1 1 ::1 22", "NO_COLOR": "1"])
    #expect(profile.isRemote && profile.refusesColours)
  }
}
