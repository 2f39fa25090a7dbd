import Coach
import Formats
import TestSupport
import Testing

/// The user's own routines are added to the shipped ones, and never replace them.
@Suite("The user's own files") struct UserFilesTests {
  /// The example under another name.
  private let good = TextFile(name: "/home/me/routines/my-hip.yaml", text: designExample)

  @Test("a valid file is added after the shipped ones, and does not count as shipped")
  func added() throws {
    let loaded = Fixtures.library.adding([good])
    #expect(loaded.diagnostics.isEmpty)
    #expect(loaded.library.routines.dropLast() == Fixtures.library.routines[...])
    let own = try #require(loaded.library.routines.last)
    #expect(own.id == "my-hip" && !loaded.library.shipped.contains(own))
    #expect(loaded.library.shipped == Fixtures.library.shipped)
  }

  @Test(
    "a file with the id of a shipped routine is left out, whatever its folder and extension",
    arguments: ["x/comfort-pause.yaml", "comfort-pause.yaml", "comfort-pause"])
  func shadowing(name: String) throws {
    let loaded = Fixtures.library.adding([TextFile(name: name, text: designExample), good])
    expectSame(
      loaded.diagnostics.map { "\($0.file):\($0.place.line):\($0.place.column): \($0.message)" },
      [
        "\(name):1:1: there is already a routine `comfort-pause`: rename this file"
      ])
    #expect(loaded.library.routine("comfort-pause") == Fixtures.routine("comfort-pause"))
    #expect(loaded.library.routine("my-hip") != nil)
  }

  @Test("if two of the user's files have the same id, the first is kept") func twice() throws {
    let second = TextFile(
      name: "/other/my-hip.yaml", text: try changed("minutes: 5", "minutes: 6"))
    let loaded = Fixtures.library.adding([good, second])
    #expect(loaded.library.routine("my-hip")?.minutes == 5)
    expectSame(
      loaded.diagnostics.map { "\($0.file):\($0.place.line):\($0.place.column): \($0.message)" },
      [
        "/other/my-hip.yaml:1:1: there is already a routine `my-hip`: rename this file"
      ])
  }

  @Test(
    "bad files are reported by name, and the others are still read",
    arguments: [
      "", "just text", "a: &x [*x]", "\u{0}", "format: 1", String(repeating: "[", count: 1000),
    ])
  func badFile(text: String) throws {
    let bad = TextFile(name: "bad.yaml", text: text)
    let loaded = Fixtures.library.adding([bad, good, TextFile(name: "also-bad.yaml", text: "- x")])
    #expect(loaded.library.routines.count == Fixtures.library.routines.count + 1)
    #expect(Set(loaded.diagnostics.map(\.file)) == ["bad.yaml", "also-bad.yaml"])
  }

  @Test("a bad file does not reserve its id, so a valid file of that name is read")
  func badTakesNoID() throws {
    let loaded = Fixtures.library.adding([TextFile(name: "a/my-hip.yaml", text: "- x"), good])
    #expect(loaded.library.routine("my-hip") != nil)
  }

  @Test("the shipped doses and sources apply to the user's files") func limits() throws {
    let hard = TextFile(
      name: "hard.yaml", text: try changed("[S134]", "[MINE]").replacing("45s", with: "10m"))
    let loaded = Fixtures.library.adding([hard])
    expectSame(
      loaded.diagnostics.map { "\($0.file):\($0.place.line):\($0.place.column): \($0.message)" },
      [
        "hard.yaml:13:11: there is no source `MINE`: `knead screening --table` lists the sources",
        "hard.yaml:6:10: the steps take 22m35s; with at least 20s of closing rest, they need "
          + "`minutes: 23`",
        "hard.yaml:22:11: `hold` can last at most 1m30s at a time",
        "hard.yaml:22:11: with this step, `gluteus-medius` is worked on for more than 5m "
          + "on one side: shorten a step, or use one step with `each-side: yes` instead of two",
      ])
  }

  @Test("one of the user's files named screening/… is read as a routine like any other")
  func screeningFolder() throws {
    let own = TextFile(name: "screening/red-flags.yaml", text: "format: 1\nred-flags: []\n")
    let loaded = Fixtures.library.adding([own])
    #expect(loaded.library.screening == Fixtures.library.screening)
    #expect(!loaded.diagnostics.isEmpty)
  }

  @Test("a mistake in a shipped file is thrown as an error") func shippedMustBeRight() throws {
    let broken = shippedFiles.map { file in
      file.name.hasPrefix("swedish/comfort") ? TextFile(name: file.name, text: "- x") : file
    }
    #expect(throws: Diagnostics.self) { try readLibrary(broken) }
    #expect(throws: Diagnostics.self) {
      try readLibrary(
        shippedFiles + [TextFile(name: "x/comfort-pause.yaml", text: designExample)])
    }
  }
}
