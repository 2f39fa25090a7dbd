import Platform
import Terminal
import Testing

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

  @Test("over ssh, and without colours")
  func wishes() {
    let profile = TerminalProfile(["SSH_CONNECTION": "::1 1 ::1 22", "NO_COLOR": "1"])
    #expect(profile.isRemote && profile.refusesColours)
  }
}
