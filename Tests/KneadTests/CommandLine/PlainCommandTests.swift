import ArgumentParser
import Platform
import Runtime
import Testing

@testable import knead

/// Command lines that are read without the parser, which must read them in the same way.
@Suite struct PlainCommandTests {
  @Test("without any word, home is opened") func home() throws {
    let parsed = try #require(try Knead.parseAsRoot([]) as? HomeCommand)
    #expect(PlainCommand([], [:]) == .home)
    #expect(parsed.options.launch == .usual)
  }

  @Test("the version is the parser's") func version() {
    #expect(PlainCommand(["--version"], [:]) == .version)
    do {
      _ = try Knead.parseAsRoot(["--version"])
      Issue.record("the parser took it for a command")
    } catch { #expect(Knead.message(for: error) == Knead.version) }
  }

  @Test("all routines are listed") func list() throws {
    let parsed = try #require(try Knead.parseAsRoot(["list"]) as? ListCommand)
    #expect(PlainCommand(["list"], [:]) == .list)
    #expect(parsed.options.folders.isEmpty && !parsed.json && !parsed.csv && !parsed.coverage)
  }

  @Test("a routine is played", arguments: ["comfort-pause", "./my file.yaml", "help", "a\u{301}"])
  func play(_ word: String) throws {
    let parsed = try #require(try Knead.parseAsRoot(["play", word]) as? PlayCommand)
    #expect(PlainCommand(["play", word], [:]) == .play(word))
    #expect(parsed.routine == word && parsed.fit == nil && parsed.answers == nil && !parsed.json)
    #expect(parsed.options.launch == .usual)
  }

  @Test("a timer is run", arguments: ["3x(hold 90s, rest 15s)", "tabata", "90s", " "])
  func timer(_ words: String) throws {
    let parsed = try #require(try Knead.parseAsRoot(["timer", words]) as? TimerCommand)
    #expect(PlainCommand(["timer", words], [:]) == .timer(words))
    #expect(parsed.timer == words && parsed.save == nil && parsed.delete == nil)
    #expect(!parsed.up && !parsed.list && parsed.options.launch == .usual)
  }

  @Test("a session is resumed") func resume() throws {
    let parsed = try #require(try Knead.parseAsRoot(["resume"]) as? ResumeCommand)
    #expect(PlainCommand(["resume"], [:]) == .resume)
    #expect(!parsed.list && !parsed.json && parsed.options.launch == .usual)
  }

  @Test(
    "everything else is left to the parser",
    arguments: [
      ["home"], ["help"], ["-h"], ["--help"], ["--"], [""], ["lsit"], ["list", "--json"],
      ["list", "x"], ["list", "--help"], ["--version", "list"], ["play"], ["play", ""],
      ["play", "--help"], ["play", "-x"], ["play", "a", "b"], ["play", "a", "--plain"], ["timer"],
      ["timer", "--list"], ["timer", "--up"], ["timer", ""], ["timer", "hold 1m", "--plain"],
      ["resume", "--list"], ["check-in"], ["progress"],
    ])
  func parsed(words: [String]) { #expect(PlainCommand(words, [:]) == nil) }

  @Test("a wrong variable is left to the parser where it matters") func variables() {
    let wrong: Environment = ["KNEAD_CUES": "loud"]
    for words in [[], ["play", "x"], ["timer", "90s"], ["resume"]] {
      #expect(PlainCommand(words, wrong) == nil)
    }
    #expect(PlainCommand(["list"], wrong) == .list)
  }
}
