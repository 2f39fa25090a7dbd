import Cues
import Formats
import Platform
import Runtime
import Testing

/// The findings of `knead doctor`, and how they are worded.
@Suite struct CheckTests {
  @Test("a finding is wrapped between words with a hanging indent, but only if there is a width")
  func folds() {
    let finding = Check.warning("size", "The window is 30 by 10.", "Make it larger.\nOr not.")
    #expect(
      finding.text(width: nil)
        == "warning  The window is 30 by 10.\n         Make it larger.\n         Or not.")
    #expect(
      finding.text(width: 24) == """
        warning  The window is
                 30 by 10.
                 Make it larger.
                 Or not.
        """)
    #expect(
      Check.ok("a", "One. Two. Three.").text(width: 20) == "ok       One. Two.\n         Three.")
    #expect(Check.ok("a", "a\u{1B}b").text(width: 80) == "ok       a\\u{1b}b")
  }

  @Test("having no terminal is fine, but a terminal that can't show screens is a fault")
  func terminal() {
    let pipe = Check.terminal(type: "xterm", isTerminal: false, problem: nil)
    #expect(pipe.isOK && pipe.say.contains("knead runs in line mode"))
    #expect(Check.terminal(type: "", isTerminal: false, problem: "TERM is not set").isOK)
    let bad = Check.terminal(type: "odd", isTerminal: false, problem: "no odd")
    #expect(!bad.isOK && bad.say == "no odd")
    #expect(bad.fix == "Until this is fixed, knead runs in line mode.")
    #expect(!Check.terminal(type: "", isTerminal: true, problem: "TERM is not set").isOK)
    #expect(Check.terminal(type: "xterm", isTerminal: true, problem: nil).say == "TERM is xterm.")
  }

  @Test("only a terminal has a bell, and one session is singular")
  func words() {
    #expect(
      Check.bell(isTerminal: true, rings: true).say.hasPrefix("The terminal has a bell"))
    #expect(Check.bell(isTerminal: true, rings: false).say.hasPrefix("This terminal has no bell"))
    let pipe = Check.bell(isTerminal: false, rings: true)
    #expect(pipe.say == "Output isn't a terminal, so there is no bell.")
    #expect(Check.journal(sessions: 0).say == "The journal is intact and holds 0 sessions.")
    #expect(Check.journal(sessions: 1).say == "The journal is intact and holds 1 session.")
  }

  @Test("in tmux it explains what notifications need, and over ssh it doesn't mention voices")
  func multiplexers() {
    let tmux = Check.between(ssh: true, tmux: true, screen: true)
    #expect(tmux.map(\.name) == ["ssh", "tmux"])
    #expect(tmux.last?.say.hasSuffix("set -g allow-passthrough on") == true)
    #expect(tmux.first?.say.contains("voice") == false)
    #expect(Check.between(ssh: false, tmux: false, screen: true).map(\.name) == ["screen"])
    #expect(Check.between(ssh: false, tmux: false, screen: false).isEmpty)
  }

  @Test("the reason for having no voice is given")
  func silence() throws {
    func why(
      _ option: String?, _ variable: String?, _ setting: String?, isRemote: Bool = false
    ) throws -> String? {
      let environment = ["KNEAD_VOICE": variable].compactMapValues { $0 }
      let settings = try Settings(
        setting.map { TextFile(name: "config.yaml", text: "voice: \($0)\n") },
        Environment(environment), ["voice": option].compactMapValues { $0 })
      let speaking = settings.speaking(path: "/nonexistent", isRemote: isRemote)
      guard case .nobody(let why) = speaking else { return nil }
      return why
    }
    #expect(try why("none", "cat", nil) == "--voice is set to none")
    #expect(try why(nil, "none", "cat") == "KNEAD_VOICE is set to none")
    #expect(try why(nil, nil, "none") == "voice in your settings is set to none")
    #expect(try why(nil, nil, nil)?.contains("neither spd-say nor espeak-ng was found") == true)
    #expect(try why(nil, nil, "auto", isRemote: true)?.contains("over ssh") == true)
    #expect(try why("cat", "none", nil) == nil)
  }

  @Test("over ssh a chosen voice speaks, and having no voice is no fault")
  func remote() {
    var settings = Settings()
    settings.voice = "cat"
    let speaking = settings.speaking(path: "/nonexistent", isRemote: true)
    #expect(speaking == .voice(.command("cat")))
    #expect(
      Check.voice(speaking, isRemote: true).say
        == "The voice is cat. It speaks on the remote machine.")
    #expect(Check.voice(speaking, isRemote: false).say == "The voice is cat.")
    let nobody = Check.voice(.nobody(why: "so it is"), isRemote: true)
    #expect(
      nobody.isOK && nobody.say == "No voice: so it is. You still get captions and the bell."
    )
  }
}
