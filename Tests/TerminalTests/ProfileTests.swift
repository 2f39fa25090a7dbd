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
    for type in ["xterm-256color", "vte-256color", "dumb"] {
      #expect(TerminalProfile(["TERM": type]).hasFineGlyphs, "\(type)")
    }
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

  @Test(
    "a light background is recognised by the last of two or three fields",
    arguments: ["0;7", "0;15", "0;default;15", "12;9"])
  func lightBackground(_ value: String) {
    #expect(TerminalProfile(["COLORFGBG": value]).hasLightBackground)
  }

  @Test(
    "a dark background, or one that isn't a colour's number, is not light",
    arguments: ["15;0", "15;default;0", "7;8", "0;default", "0;16", "0;-7", ";", "light"])
  func darkBackground(_ value: String) {
    #expect(!TerminalProfile(["COLORFGBG": value]).hasLightBackground)
    #expect(!TerminalProfile([:]).hasLightBackground)
  }

  @Test("ssh and NO_COLOR are recognised")
  func remoteWithoutColours() {
    let profile = TerminalProfile(["SSH_CONNECTION": "::1 1 ::1 22", "NO_COLOR": "1"])
    #expect(profile.isRemote && profile.refusesColours)
  }
}
