import ArgumentParser
import Testing

@testable import knead

/// Suggestions for mistyped arguments, if it is clear what was meant.
@Suite struct TypoHintsTests {
  @Test(
    "an unknown command is refused, with the nearest one as a suggestion",
    arguments: [
      (["chekin"], "there is no command chekin: did you mean check-in?"),
      (["LIST"], "there is no command LIST: did you mean list?"),
      (["help", "lits"], "there is no command lits: did you mean list?"),
      (["journal", "exprt"], "there is no command journal exprt: did you mean export?"),
      (["help", "journal", "exprt"], "there is no command journal exprt: did you mean export?"),
      (
        ["journal", "zzz"],
        "there is no command journal zzz; `knead journal --help` lists the commands"
      ),
      (["zzz", "--plain"], "there is no command zzz; `knead --help` lists the commands"),
    ])
  func commands(words: [String], expected: String) {
    #expect(refusal(of: words) == expected)
  }

  @Test(
    "a command and its arguments are accepted",
    arguments: [
      [], ["list"], ["help"], ["help", "journal", "export"], ["journal"], ["journal", "--help"],
      ["journal", "export", "--csv"], ["play", "chekin"], ["--plain", "chekin"], ["home"],
      ["timer", "exprt"], ["journal", "import", "file"], ["help", "help"], ["help", "list", "x"],
    ])
  func passes(words: [String]) { #expect(refusal(of: words) == nil) }

  @Test(
    "for an option, a value or a word order that the parser refuses, a correction is suggested",
    arguments: [
      (["--versoin"], ". Did you mean --version?"), (["list", "--hlep"], ". Did you mean --help?"),
      (["ctl", "pasue"], "\nDid you mean pause?"), (["ctl", "skip"], "\nDid you mean skip-side?"),
      (["ctl", "zzzz"], ""), (["ctl", "a'\nb"], ""), (["--nonsense"], ""), (["list", "extra"], ""),
      (["play", "x", "--cues", "FULL"], " Did you mean full?"),
      (["figures", "--light", "rhomboid"], "\nDid you mean rhomboids?"),
      (["--plain", "check-in"], ". Put the command first: knead check-in --plain"),
      (["--plain", "chekin"], ". Put the command first: knead check-in --plain"),
      (
        ["--voice", "my cat", "play", "comfort-pause"],
        ". Put the command first: knead play --voice \"my cat\" comfort-pause"
      ),
      (["--plain", "zzzz"], ""), (["play"], ""), (["--speed", "0"], ""),
    ])
  func advice(words: [String], expected: String) {
    do {
      _ = try Knead.parseAsRoot(words)
      Issue.record("\(words) were accepted")
    } catch {
      let message = Knead.message(for: error)
      #expect(TypoHints.advice(after: message, on: words) == expected, "\(message)")
    }
  }

  @Test("all help texts are pure ASCII")
  func help() {
    func check(_ command: any ParsableCommand.Type) {
      let text = Knead.helpMessage(for: command)
      #expect(text.allSatisfy { $0.isASCII }, "\(text)")
      for next in command.configuration.subcommands { check(next) }
    }
    check(Knead.self)
  }

  private func refusal(of words: [String]) -> String? {
    do { try TypoHints.checkCommands(words) } catch { return "\(error)" }
    return nil
  }
}
